/** The administrator that the proxy logs in as. */
export type Credentials = { user: string; password: string }

/** The part of Zendesk's app framework client that this app uses; what it answers is unknown until parsed. */
export interface Client {
  get(paths: string[]): Promise<unknown>
  set(path: string, value: unknown): Promise<unknown>
  invoke(action: string, ...args: unknown[]): Promise<unknown>
  request(options: RequestOptions): Promise<unknown>
  on(event: string, handler: (payload: unknown) => void): void
  off(event: string, handler: (payload: unknown) => void): unknown
}

/** The global `ZAFClient`; `init` gives `false` on a page that Zendesk did not open. */
export interface ZafSdk {
  init(): Client | false
}

export type RequestOptions = {
  url: string
  type: 'GET' | 'POST' | 'PUT' | 'DELETE'
  autoRetry: false
  contentType?: 'application/json'
  data?: string
  headers?: Record<string, string>
  secure?: true
  cors?: false
  httpCompleteResponse?: true
  jwt?: {
    algorithm: 'HS256'
    secret_key: string
    expiry: number
    claims: Record<string, string>
  }
}

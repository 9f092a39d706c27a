/** How the web site's forms are built; other sites differ from CECI in these ways. */
export type FormVariant = {
  /** `rotating`: another field name and value on every page. */
  csrfField: 'fixed' | 'rotating'
  /** `separate`: a user name input of its own; people log in with it, the administrator with what stands before the @. */
  userName: 'email' | 'separate'
  passwordInputs: 'one' | 'two'
  roleValues: 'names' | 'numbers'
  /** How "already exists" is answered; the words stand on the page either way. */
  takenAnswer: 'status-422' | 'status-200'
  createdAnswer: 'redirect' | 'page' | 'redirect-elsewhere'
  /** `newsletter`: an unrelated form with an e-mail input stands before the one that is meant. */
  otherForm: 'none' | 'newsletter'
  formAction: 'absolute' | 'relative' | 'base-href' | 'elsewhere' | 'base-elsewhere'
  logIn: 'open' | 'refused'
  /** Requests that a session lasts after log-in. */
  sessionRequests: number
}

export const plainForm: FormVariant = {
  csrfField: 'fixed',
  userName: 'email',
  passwordInputs: 'one',
  roleValues: 'names',
  takenAnswer: 'status-422',
  createdAnswer: 'redirect',
  otherForm: 'none',
  formAction: 'absolute',
  logIn: 'open',
  sessionRequests: Number.POSITIVE_INFINITY,
}

/** An origin that no client of this site may follow a link, a form or a redirect to. */
export const elsewhere = 'https://elsewhere.test'

import type { html } from 'hono/html'
import type { FormVariant } from '../form-variant.ts'
import type { CsrfInput } from '../sessions.ts'
import type { User } from '../users.ts'

export type Html = ReturnType<typeof html>

/** Who looks at a page, and what every page of theirs carries. */
export type Viewer = {
  user: User | undefined
  csrf: CsrfInput
  flash: string | undefined
  form: FormVariant
}

import { html } from 'hono/html'
import type { Html } from './viewer.ts'

type Field = {
  label: string
  name: string
  type: 'text' | 'email' | 'password'
  value?: string | undefined
  hint?: string | undefined
  errors?: readonly string[] | undefined
  autocomplete?: string
}

export function field({ label, name, type, value = '', hint, errors, autocomplete = 'off' }: Field): Html {
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required ${describe({ name, hint, errors })}>
${fieldErrors(name, errors)}
</div>`
}

export function fieldErrors(name: string, errors: readonly string[] | undefined): Html | '' {
  return errors === undefined ? '' : html`<p class="error" id="${name}-error">${errors.join('. ')}</p>`
}

function describe({ name, hint, errors }: Pick<Field, 'name' | 'hint' | 'errors'>): Html | '' {
  const ids = [hint && `${name}-hint`, errors && `${name}-error`].filter((id) => id !== undefined)
  if (ids.length === 0) return ''
  return html`aria-describedby="${ids.join(' ')}"${errors === undefined ? '' : html` aria-invalid="true"`}`
}

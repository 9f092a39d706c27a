import { html } from 'hono/html'
import { field } from './field.ts'
import { csrfInput, layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function logInPage(
  viewer: Viewer,
  { username, problem }: { username?: string; problem?: string },
): Html {
  const hint = viewer.form.userName === 'email' ? { hint: 'Your e-mail address' } : {}
  return layout(viewer, {
    title: 'Log in',
    body: html`<section class="card narrow">
<h1>Log in</h1>
${problem === undefined ? '' : html`<p class="alert" role="alert">${problem}</p>`}
<form method="post" action="/login">${csrfInput(viewer.csrf)}
${field({ label: 'Username', name: 'username', type: 'text', value: username, autocomplete: 'username', ...hint })}
${field({ label: 'Password', name: 'password', type: 'password', autocomplete: 'current-password' })}
<button>Log in</button>
</form>
<p class="hint">No account yet? Your program director or coach lead can invite you.</p>
</section>`,
  })
}

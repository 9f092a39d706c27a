import { html } from 'hono/html'
import { elsewhere, type FormVariant } from '../form-variant.ts'
import type { FieldErrors } from '../new-user.ts'
import { roles } from '../role.ts'
import { field, fieldErrors } from './field.ts'
import { csrfInput, layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

type Filled = { fields: Readonly<Record<string, string>>; errors: FieldErrors }

export function createUserPage(viewer: Viewer, { fields, errors }: Filled): Html {
  const { form } = viewer
  const wrong = Object.keys(errors).length > 0
  return layout(viewer, {
    title: 'Create A New User',
    head: base(form),
    body: html`<p class="crumbs narrow"><a href="/admin/users">Manage Users</a></p>
<section class="card narrow"><h1>Create A New User</h1>
${wrong ? html`<p class="alert" role="alert">The user was not created: ${Object.values(errors).flat().join(' ')}</p>` : ''}
<form method="post" action="${actions[form.formAction]}">${csrfInput(viewer.csrf)}
${field({ label: 'E-mail', name: 'email', type: 'email', value: fields.email, errors: errors.email })}
${form.userName === 'email' ? '' : field({ label: 'Username', name: 'username', type: 'text', value: fields.username, errors: errors.userName })}
<div class="pair">
${field({ label: 'First name', name: 'first_name', type: 'text', value: fields.first_name, errors: errors.firstName })}
${field({ label: 'Last name', name: 'last_name', type: 'text', value: fields.last_name, errors: errors.lastName })}
</div>
${field({ label: 'Initial password', name: 'password', type: 'password', errors: errors.password, hint: 'At least 8 characters', autocomplete: 'new-password' })}
${form.passwordInputs === 'one' ? '' : field({ label: 'Initial password again', name: 'password_confirmation', type: 'password', errors: errors.passwordAgain, autocomplete: 'new-password' })}
${roleSelect(form, { fields, errors })}
<button>Create User</button>
</form></section>`,
  })
}

const actions: Record<FormVariant['formAction'], string> = {
  absolute: '/admin/users',
  relative: '../users',
  'base-href': 'users',
  elsewhere: `${elsewhere}/admin/users`,
  'base-elsewhere': 'users',
}

function base(form: FormVariant): Html {
  if (form.formAction === 'base-href') return html`<base href="/admin/">`
  if (form.formAction === 'base-elsewhere') return html`<base href="${elsewhere}/admin/">`
  return html``
}

function roleSelect(form: FormVariant, { fields, errors }: Filled): Html {
  const options = roles.map(({ id, name }) => {
    const value = form.roleValues === 'names' ? name : id
    return html`<option value="${value}"${fields.role === value ? html` selected` : ''}>${name}</option>`
  })
  return html`<div class="field"><label for="role">Role</label>
<select id="role" name="role" required><option value="">Choose a role</option>${options}</select>
${fieldErrors('role', errors.role)}</div>`
}

import { html } from 'hono/html'
import type { User } from '../users.ts'
import { csrfInput, layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

const maxRows = 100

export function manageUsersPage(
  viewer: Viewer,
  { words, found }: { words: string; found: readonly User[] },
): Html {
  return layout(viewer, {
    title: 'Manage Users',
    body: html`<p class="crumbs"><a href="/admin">Admin</a></p>
<div class="heading"><h1>Manage Users</h1><a class="button" href="/admin/users/new">Create A New User</a></div>
<form class="search" method="post" action="/admin/users/search" role="search">${csrfInput(viewer.csrf)}
<label for="q">Search by name or e-mail</label>
<input id="q" name="q" type="search" value="${words}"><button class="quiet">Search</button>
${words === '' ? '' : html`<a href="/admin/users">Show all</a>`}
</form>
${found.length === 0 ? html`<p>No users match “${words}”.</p>` : table(found)}`,
  })
}

function table(found: readonly User[]): Html {
  const rows = found.slice(0, maxRows)
  return html`<div class="scroll"><table>
<caption>${rows.length} of ${found.length} ${found.length === 1 ? 'user' : 'users'}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">E-mail</th><th scope="col">Role</th><th scope="col">Created</th></tr></thead>
<tbody>${rows.map(row)}</tbody>
</table></div>`
}

function row(user: User): Html {
  return html`<tr><td><a href="/admin/users/${user.id}">${user.firstName} ${user.lastName}</a></td>
<td>${user.email}</td><td>${user.role}</td><td><time datetime="${user.createdAt}">${user.createdAt.slice(0, 10)}</time></td></tr>
`
}

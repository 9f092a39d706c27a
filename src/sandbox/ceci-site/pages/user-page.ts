import { html } from 'hono/html'
import type { User } from '../users.ts'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function userPage(viewer: Viewer, user: User): Html {
  return layout(viewer, {
    title: `${user.firstName} ${user.lastName}`,
    body: html`<p class="crumbs narrow"><a href="/admin/users">Manage Users</a></p>
<section class="card narrow"><h1>${user.firstName} ${user.lastName}</h1>
<dl>
<dt>E-mail</dt><dd>${user.email}</dd>
<dt>Username</dt><dd>${user.userName}</dd>
<dt>Role</dt><dd>${user.role}</dd>
<dt>User number</dt><dd>${user.id}</dd>
<dt>Created</dt><dd><time datetime="${user.createdAt}">${user.createdAt.slice(0, 10)}</time></dd>
</dl></section>`,
  })
}

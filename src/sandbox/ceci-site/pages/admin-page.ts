import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function adminPage(viewer: Viewer): Html {
  return layout(viewer, {
    title: 'Admin',
    body: html`<h1>Admin</h1>
<div class="cards">
<section class="card"><h2><a href="/admin/users">Manage Users</a></h2><p>Find people, see their roles, and create new users.</p></section>
</div>`,
  })
}

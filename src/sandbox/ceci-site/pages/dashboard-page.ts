import { html } from 'hono/html'
import type { User } from '../users.ts'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function dashboardPage(viewer: Viewer, user: User): Html {
  return layout(viewer, {
    title: 'Dashboard',
    body: html`<h1>Welcome, ${user.firstName}</h1>
<p>You are signed in as <strong>${user.email}</strong>. Your role is <strong>${user.role}</strong>.</p>
<div class="cards">
<section class="card"><h2>Coaching visits</h2><p>No visits are planned yet.</p></section>
<section class="card"><h2>Goals</h2><p>Goals that you set with your coach appear here.</p></section>
<section class="card"><h2>First steps</h2><p>Read <a href="/help/adding-users-to-your-default-group">Adding Users to CECI</a>.</p></section>
</div>`,
  })
}

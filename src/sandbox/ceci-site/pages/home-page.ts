import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function homePage(viewer: Viewer): Html {
  return layout(viewer, {
    title: 'Coaching for early learning',
    body: html`<section class="hero">
<h1>Better coaching, from the first visit</h1>
<p>CECI is where coaches, program directors and teachers plan visits, share video and follow their goals together.</p>
<a class="button" href="${viewer.user === undefined ? '/login' : '/dashboard'}">${viewer.user === undefined ? 'Log in to CECI' : 'Open your dashboard'}</a>
</section>
<div class="cards">
<section class="card"><h2>For coaches</h2><p>Keep the coaching cycle of every site in one place, and come prepared to each visit.</p></section>
<section class="card"><h2>For program directors</h2><p>Invite your teachers, see who is working on what, and celebrate what they reach.</p></section>
<section class="card"><h2>For teachers and providers</h2><p>Share a video, get thoughtful feedback, and choose your next step with your coach.</p></section>
</div>`,
  })
}

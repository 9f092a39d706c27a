import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function helpPage(viewer: Viewer): Html {
  return layout(viewer, {
    title: 'Help',
    body: html`<h1>Help</h1>
<p>Tip sheets to get started:</p>
<ul><li><a href="/help/adding-users-to-your-default-group">Adding Users to CECI</a></li></ul>`,
  })
}

export function tipSheetPage(viewer: Viewer): Html {
  return layout(viewer, {
    title: 'Adding Users to CECI',
    body: html`<article class="prose">
<p class="crumbs"><a href="/help">Help</a></p>
<h1>Adding Users to CECI</h1>
<p>Program directors invite teachers, providers and other coachees. Coach leads invite coaches.</p>
<ol>
<li>Log in and open <strong>Groups</strong>, then <strong>My default group</strong>.</li>
<li>Choose <strong>Invite people</strong> and enter one e-mail address a line.</li>
<li>Choose the role that they will have, then <strong>Send invitations</strong>.</li>
<li>Each person gets an e-mail with a link, and sets a password of their own.</li>
</ol>
<p>Is the invitation missing? Ask the person to look among unwanted mail, then send it again from the same page.</p>
</article>`,
  })
}

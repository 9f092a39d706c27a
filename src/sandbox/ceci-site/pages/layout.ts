import { html } from 'hono/html'
import type { CsrfInput } from '../sessions.ts'
import type { Html, Viewer } from './viewer.ts'

type Page = { title: string; body: Html; head?: Html }

export function layout(viewer: Viewer, { title, body, head }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · CECI</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head ?? ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><div class="wide">
<a class="brand" href="/">CECI <span>Coaching for early learning</span></a>
${navigation(viewer)}
</div></header>
<main id="main" class="wide">
${viewer.flash === undefined ? '' : html`<p class="flash" role="status">${viewer.flash}</p>`}
${viewer.form.otherForm === 'newsletter' ? newsletter(viewer.csrf) : ''}
${body}
</main>
<footer class="bottom"><div class="wide">
<nav aria-label="Footer"><a href="/help">Help</a><a href="/">Home</a></nav>
<p>A stand-in for trying things out. No real accounts are kept here.</p>
</div></footer>
</body>
</html>`
}

export function csrfInput({ name, value }: CsrfInput): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}

function navigation({ user, csrf }: Viewer): Html {
  if (user === undefined)
    return html`<nav aria-label="Main"><a class="button quiet" href="/login">Log in</a></nav>`
  return html`<nav aria-label="Main">
<a href="/dashboard">Dashboard</a>
${user.role === 'Administrator' ? html`<a href="/admin">Admin</a>` : ''}
<form method="post" action="/logout">${csrfInput(csrf)}<button class="quiet">Log out</button></form>
</nav>`
}

function newsletter(csrf: CsrfInput): Html {
  return html`<form class="newsletter" method="post" action="/newsletter">${csrfInput(csrf)}
<label for="newsletter-email">News for coaches, once a month</label>
<input id="newsletter-email" type="email" name="email" placeholder="Your e-mail address"><button class="quiet">Subscribe</button>
</form>`
}

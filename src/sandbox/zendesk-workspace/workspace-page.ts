import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { bundleOnce } from './bundle.ts'
import type { Desk } from './desk/desk.ts'
import { sessionCookie, signedIn } from './session.ts'

/** The agent's page: one shell for every address, its script bundled in memory. */
export function workspacePage(desk: Desk): Hono {
  const app = new Hono()
  app.get('/page.js', async (context) =>
    context.body(await bundleOnce('page/main.tsx'), 200, {
      'content-type': 'text/javascript; charset=utf-8',
    }),
  )
  app.get('/page.css', async (context) =>
    context.body(await readStyles(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.on('GET', ['/', '/agent/*', '/admin/*'], (context) => {
    setCookie(context, sessionCookie, String(signedIn(context, desk).id), { httpOnly: true, sameSite: 'Lax' })
    return context.html(shell)
  })
  return app
}

async function readStyles(): Promise<string> {
  const names = [
    'colors',
    'base',
    'rail-and-tabs',
    'properties',
    'conversation',
    'composer',
    'pages',
    'admin',
    'panel',
  ]
  const files = names.map((name) => readFile(new URL(`page/styles/${name}.css`, import.meta.url), 'utf8'))
  return (await Promise.all(files)).join('\n')
}

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>CECI Help Desk – Agent Workspace (sandbox)</title>
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="workspace"></div><script src="/page.js"></script></body>
</html>`

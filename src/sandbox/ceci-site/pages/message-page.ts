import { html } from 'hono/html'
import { layout } from './layout.ts'
import type { Html, Viewer } from './viewer.ts'

export function messagePage(viewer: Viewer, { title, text }: { title: string; text: string }): Html {
  return layout(viewer, {
    title,
    body: html`<section class="card narrow"><h1>${title}</h1><p>${text}</p></section>`,
  })
}

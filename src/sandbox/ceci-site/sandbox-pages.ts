import { Hono } from 'hono'
import { type Dials, dialsSchema, setDials } from './dials.ts'
import { dialsPage, toDial } from './pages/dials-page.ts'
import { style } from './pages/style.ts'

type Switches = { dials: Dials; endSessions(): void }

/** The switches of the stand-in itself, which the real site has not. No dial touches these pages. */
export function createSandboxPages({ dials, endSessions }: Switches): Hono {
  const pages = new Hono().basePath('/__sandbox')
  pages.get('/', (c) => c.html(dialsPage(dials, {})))
  pages.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  pages.post('/', async (c) => {
    const { call, ...fields } = await c.req.parseBody()
    const parsed = dialsSchema.safeParse({ [String(call)]: toDial(fields) })
    if (!parsed.success) return c.html(dialsPage(dials, { problem: parsed.error.issues[0]?.message }), 422)
    Object.assign(dials, parsed.data)
    return c.redirect('/__sandbox', 303)
  })
  pages.post('/clear', (c) => {
    setDials(dials, {})
    return c.redirect('/__sandbox', 303)
  })
  pages.post('/end-sessions', (c) => {
    endSessions()
    return c.redirect('/__sandbox', 303)
  })
  return pages.route('/dials', createDialsApi(dials))
}

function createDialsApi(dials: Dials): Hono {
  const api = new Hono()
  api.get('/', (c) => c.json(dials))
  api.put('/', async (c) => {
    const parsed = dialsSchema.safeParse(await c.req.json().catch(() => undefined))
    if (!parsed.success) return c.json({ errors: parsed.error.issues }, 422)
    setDials(dials, parsed.data)
    return c.json(dials)
  })
  api.delete('/', (c) => {
    setDials(dials, {})
    return c.json(dials)
  })
  return api
}

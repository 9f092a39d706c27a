import { Hono } from 'hono'
import { type Dials, dialsSchema, setDials } from './dials.ts'

/** The switches of the stand-in itself, which the real site has not. */
export function createSandboxPages(dials: Dials): Hono {
  const pages = new Hono()
  pages.get('/__sandbox/dials', (c) => c.json(dials))
  pages.put('/__sandbox/dials', async (c) => {
    const parsed = dialsSchema.safeParse(await c.req.json().catch(() => undefined))
    if (!parsed.success) return c.json({ errors: parsed.error.issues }, 422)
    setDials(dials, parsed.data)
    return c.json(dials)
  })
  pages.delete('/__sandbox/dials', (c) => {
    setDials(dials, {})
    return c.json(dials)
  })
  return pages
}

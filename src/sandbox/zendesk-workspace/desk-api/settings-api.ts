import { Hono } from 'hono'
import { z } from 'zod'
import type { Desk } from '../desk/desk.ts'
import { findSettingProblems, type Installation } from '../installation.ts'
import { signedIn } from '../session.ts'
import { toInstallationView } from './to-views.ts'

/** The installed app's settings as Admin Center shows them; a save answers its problems, in words. */
export function settingsApi(desk: Desk, installation: Installation): Hono {
  const app = new Hono()
  app.get('/', (context) => {
    const { locale } = signedIn(context, desk)
    return context.json(toInstallationView(installation, locale.slice(0, 2)))
  })
  app.put('/', async (context) => {
    if (signedIn(context, desk).role !== 'admin') {
      return context.json(['Only an admin may change the settings of an app'], 403)
    }
    const changed = z.record(z.string(), z.unknown()).parse(await context.req.json())
    const problems = findSettingProblems(installation, changed)
    if (problems.length > 0) return context.json(problems)
    Object.assign(installation.settings, changed)
    desk.live.publish({ kind: 'installation' })
    return context.json([])
  })
  return app
}

import { Hono } from 'hono'
import { z } from 'zod'
import type { Desk } from '../desk/desk.ts'
import {
  appId,
  findSettingProblems,
  type Installation,
  installationId,
  openSettings,
} from '../installation.ts'
import { signedIn } from '../session.ts'
import { forbidden, notFound } from './rest-errors.ts'

const bodySchema = z.object({ settings: z.record(z.string(), z.unknown()).default({}) })

/** An installed app's settings: for admins only; secure ones are taken and never given. */
export function installationRoutes(desk: Desk, installation: Installation): Hono {
  const app = new Hono()
  app.use('/:id', async (context, next) => {
    const person = signedIn(context, desk)
    if (person.role !== 'admin') {
      desk.log.refused(`App settings: ${person.name} is no admin`)
      return context.json(forbidden.body, forbidden.status)
    }
    if (Number(context.req.param('id')) !== installationId)
      return context.json(notFound.body, notFound.status)
    return next()
  })

  app.get('/:id', (context) => context.json(toRestInstallation(installation)))

  app.put('/:id', async (context) => {
    const body = bodySchema.safeParse(await context.req.json().catch(() => null))
    if (!body.success)
      return context.json({ error: 'BadRequest', description: 'settings: an object is due' }, 400)
    const problems = findSettingProblems(installation, body.data.settings)
    if (problems.length > 0) {
      desk.log.refused(`App settings: ${problems.join('; ')}`)
      return context.json({ error: 'RecordInvalid', description: problems.join('; ') }, 422)
    }
    Object.assign(installation.settings, body.data.settings)
    desk.live.publish({ kind: 'installation' })
    return context.json(toRestInstallation(installation))
  })
  return app
}

function toRestInstallation(installation: Installation) {
  return {
    id: installationId,
    app_id: appId,
    product: 'support',
    enabled: true,
    settings: openSettings(installation),
    settings_objects: Object.entries(openSettings(installation)).map(([name, value]) => ({ name, value })),
  }
}

import { Hono } from 'hono'
import type { Desk } from '../desk/desk.ts'
import type { Installation } from '../installation.ts'
import { signedIn } from '../session.ts'
import type { Visits } from '../visits.ts'
import { installationRoutes } from './installation-routes.ts'
import { deskRoutes, peopleRoutes } from './people-routes.ts'
import { tooMany } from './put-faults.ts'
import { createRestLimit } from './rest-limit.ts'
import { searchRoutes } from './search-routes.ts'
import { showManyRoutes } from './show-many-routes.ts'
import { tagRoutes } from './tag-routes.ts'
import { ticketRoutes } from './ticket-routes.ts'

/** Zendesk's REST API, as much of it as the app calls, under the signed-in agent's rights. */
export function createRest(parts: { desk: Desk; installation: Installation; visits: Visits }): Hono {
  const { desk, installation, visits } = parts
  const app = new Hono()
  const secondsToWait = createRestLimit(desk.now)
  app.use('*', async (context, next) => {
    const { method, url } = context.req.raw
    const seconds = desk.dials.restLimitReached ? 2 : secondsToWait(signedIn(context, desk).id)
    if (seconds > 0) {
      desk.log.refused(`Too many REST calls: ${method} waits ${seconds} s`)
      context.res = tooMany(seconds)
    } else {
      await next()
    }
    visits.add({ method, path: new URL(url).pathname, status: context.res.status })
  })
  app.route('/', showManyRoutes(desk))
  app.route('/tickets', ticketRoutes(desk))
  app.route('/tickets', tagRoutes(desk))
  app.route('/apps/installations', installationRoutes(desk, installation))
  app.route('/', peopleRoutes(desk))
  app.route('/', deskRoutes(desk))
  app.route('/', searchRoutes(desk))
  app.all('*', (context) => {
    const { method, path } = context.req
    desk.log.refused(`${method} ${path}: not rebuilt here`)
    return context.json({ error: 'InvalidEndpoint', description: 'Not found' }, 404)
  })
  return app
}

import { Hono } from 'hono'
import type { SampleTicket } from '../tickets/sample-ticket.ts'
import { sampleTickets } from '../tickets/sample-tickets.ts'
import { createAppAssets } from './app-assets.ts'
import { readFromFolder } from './app-files.ts'
import { createDesk } from './desk/desk.ts'
import type { DeskAudit, DeskComment, DeskTicket } from './desk/desk-types.ts'
import { createDeskApi } from './desk-api/desk-api.ts'
import { packageApi } from './desk-api/package-api.ts'
import { createDeskLog, type LogLine } from './desk-log.ts'
import { createDials, type Dials } from './dials.ts'
import { appId, createInstallation, type Settings } from './installation.ts'
import { createLiveFeed } from './live-feed.ts'
import { readAppPackage } from './manifest.ts'
import { createRequestProxy } from './request-proxy/request-proxy.ts'
import { createRest } from './rest/rest.ts'
import { createSandboxControls } from './sandbox-controls.ts'
import type { ValidatePackage } from './validate-package.ts'
import { createVisits, type Visit } from './visits.ts'
import { workspacePage } from './workspace-page.ts'

export type WorkspaceOptions = {
  /** The built app: manifest.json, assets/, translations/. */
  appDir: string
  /** Values of the installed app's parameters, the secure ones included; those stay on the server. */
  settings: Settings
  /** Decides which uploaded packages may be installed; without it, every package that the workspace can read. */
  validatePackage?: ValidatePackage
  tickets?: readonly SampleTicket[]
  now?: () => Date
}

/** Zendesk, as far as a sidebar app meets it: agent workspace, app host, REST calls and request proxy. */
export interface ZendeskWorkspace {
  /** The workspace's origin: the agent's page, `/api/v2`, the request proxy, `/__sandbox`. */
  fetch(request: Request): Promise<Response>
  /** The app's own origin; must be served on another port. */
  assets: { fetch(request: Request): Promise<Response> }
  /** Where `assets` is served, without a slash at its end; to be set before the first page is asked for. */
  appOrigin: string
  /** Every refusal with its reason, and what else is worth knowing, oldest first. */
  log: readonly LogLine[]
  /** What the app asked by REST and through the request proxy; REST by path, others by whole address. */
  requests: readonly Visit[]
  /** The account's tickets as they are saved now. */
  state: {
    ticket(id: number): DeskTicket | undefined
    comments(id: number): readonly DeskComment[]
    audits(id: number): readonly DeskAudit[]
  }
  /** Set a member to turn it; open pages hear of it at once. */
  dials: Dials
}

const assetsPath = `/${appId}/assets`

/** Rejects when `appDir` holds no app that Zendesk could install. */
export async function createWorkspace(options: WorkspaceOptions): Promise<ZendeskWorkspace> {
  const now = options.now ?? (() => new Date())
  const live = createLiveFeed()
  const log = createDeskLog(now, (line) => live.publish({ kind: 'log', line }))
  const dials = createDials((turned) => live.publish({ kind: 'dials', dials: turned }))
  const desk = createDesk({ dials, log, live, now }, options.tickets ?? sampleTickets)
  const packages = [readFromFolder(options.appDir)]
  const installation = createInstallation(
    await readAppPackage(readFromFolder(options.appDir)),
    options.settings,
  )
  const visits = createVisits()
  const parts = { desk, installation, visits }
  const served = { ...parts, appOrigin: '', assetsPath }

  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replace(/\.json$/, '') })
  app.route('/api/v2', createRest(parts))
  app.route('/desk', createDeskApi(served))
  app.route(
    '/desk/package',
    packageApi({ ...parts, packages, validate: options.validatePackage ?? (() => []) }),
  )
  app.route('/__sandbox', createSandboxControls(desk))
  const requestProxy = createRequestProxy(parts)
  app.post('/proxy/apps', (context) => requestProxy(context.req.raw))
  app.route('/', workspacePage(desk))

  return {
    fetch: async (request) => app.fetch(request),
    assets: { fetch: createAppAssets({ packages, assetsPath }) },
    get appOrigin() {
      return served.appOrigin
    },
    set appOrigin(origin) {
      served.appOrigin = origin
    },
    log: log.lines,
    requests: visits.list,
    state: {
      ticket: (id) => desk.tickets.get(id),
      comments: (id) => desk.tickets.get(id)?.comments ?? [],
      audits: (id) => desk.tickets.get(id)?.audits ?? [],
    },
    dials,
  }
}

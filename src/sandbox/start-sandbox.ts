import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validatePackage } from '../packaging/validate-package.ts'
import { startProxy } from '../proxy/start-proxy.ts'
import { type CeciSite, type CeciSiteOptions, createCeciSite } from './ceci-site/ceci-site.ts'
import { type Listening, listen } from './listen.ts'
import { createWorkspace, type ZendeskWorkspace } from './zendesk-workspace/zendesk-workspace.ts'

export type SandboxOptions = {
  /** The workspace's port; app assets, proxy and CECI take the next three. 0 takes any four. */
  port: number
  appDir: string
  /** Settings of the installed app that differ from the sandbox's own. */
  settings?: Record<string, unknown>
  /** Environment of the proxy that differs from the sandbox's own. */
  proxyEnv?: Record<string, string>
  /** People who have CECI accounts from the start. */
  ceciPeople?: CeciSiteOptions['people']
}

export type Sandbox = {
  workspaceUrl: string
  proxyUrl: string
  ceciUrl: string
  ceciAdmin: { email: string; password: string }
  /** What the proxy was given as SHARED_KEY, for whoever installs the app by hand. */
  sharedKey: string
  workspace: ZendeskWorkspace
  ceci: CeciSite
  /** Stops the proxy alone, as if its machine had gone; started again it has the same ledger and key. */
  stopProxy: () => Promise<void>
  startProxyAgain: () => Promise<void>
  close: () => Promise<void>
}

const subdomain = 'ceci-sandbox'
const secret = (): string => randomBytes(32).toString('base64url')

/** Starts all parts on 127.0.0.1, with keys that live no longer than they do; rejects when a port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const portOf = (offset: number): number => (options.port === 0 ? 0 : options.port + offset)
  const keys = { shared: secret(), ceciToken: secret() }
  const ceciAdmin = { email: 'admin@wa-ceci.org', password: secret().slice(0, 12) }
  const folder = await mkdtemp(join(tmpdir(), 'ceci-accounts-'))

  const ceci = createCeciSite({
    admin: ceciAdmin,
    adminToken: keys.ceciToken,
    people: options.ceciPeople ?? [],
  })
  const ceciServer = await listen(ceci, { port: portOf(3) })

  const env = {
    HOST: '127.0.0.1',
    LEDGER_FILE: join(folder, 'ledger.sqlite'),
    SHARED_KEY: keys.shared,
    ISSUERS: `${subdomain}.zendesk.com`,
    CECI_ADAPTER: 'json',
    CECI_URL: ceciServer.url,
    CECI_TOKEN: keys.ceciToken,
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    ...options.proxyEnv,
  }
  let proxy = await startOrThrow({ ...env, PORT: String(portOf(2)) })

  const workspace = await createWorkspace({
    appDir: options.appDir,
    validatePackage,
    settings: {
      proxy_url: proxy.url,
      shared_key: keys.shared,
      ceci_url: ceciServer.url,
      ceci_admin_url: `${ceciServer.url}/admin/users`,
      tip_sheet_url: `${ceciServer.url}/help/adding-users-to-your-default-group`,
      discuss_group: 'Team Leads',
      ...options.settings,
    },
  })
  const assetServer = await listen(workspace.assets, { port: portOf(1) })
  workspace.appOrigin = assetServer.url
  const workspaceServer = await listen(workspace, { port: portOf(0) })

  const servers: Listening[] = [workspaceServer, assetServer, ceciServer]
  return {
    workspaceUrl: workspaceServer.url,
    proxyUrl: proxy.url,
    ceciUrl: ceciServer.url,
    ceciAdmin,
    sharedKey: env.SHARED_KEY,
    workspace,
    ceci,
    stopProxy: () => proxy.close(),
    startProxyAgain: async () => {
      proxy = await startOrThrow({ ...env, PORT: new URL(proxy.url).port })
    },
    close: async () => {
      await Promise.all([proxy.close(), ...servers.map((server) => server.close())])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function startOrThrow(env: Record<string, string>) {
  const started = await startProxy(env)
  if (!started.ok) throw new Error(`The proxy does not start: ${started.failure.join('; ')}`)
  return started.value
}

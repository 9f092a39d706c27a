import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../contracts/start-postgres.ts'
import { sharedKey } from '../../proxy/test-keys.ts'
import { desks } from './calls.ts'
import { type LaxCeci, startLaxCeci } from './lax-ceci.ts'
import { type ProxyProcess, startProxyProcess } from './proxy-process.ts'

export type Setup = {
  name: string
  kind: 'proxy' | 'pass-through'
  urls: readonly string[]
  pids: readonly number[]
}
export type Setups = { list: readonly Setup[]; env: Readonly<Record<string, string>>; close(): Promise<void> }

const passThrough = new URL('./pass-through.ts', import.meta.url).pathname

/**
 * All ways to run the proxy, each on a ledger of its own, and bare pass-throughs, all before the same CECI. The plain
 * pass-through is the reference; the one that looks first asks CECI as often as the proxy does.
 */
export async function startSetups(): Promise<Setups> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ledgers-'))
  const ceci = await startLaxCeci({ token: randomBytes(24).toString('hex') })
  const postgres = await startPostgres({ durable: true })
  const env = toEnv(ceci)
  const onFile = { ...env, LEDGER_FILE: join(folder, 'ledger.db') }
  const inDatabase = async () => ({ ...env, DATABASE_URL: await postgres.createDatabase() })
  const forOneDesk = { ...env, ISSUERS: desks[0] ?? '' }
  const { start, endAll } = createStarter()
  const list = [
    await start('pass-through, 1 process', 1, forOneDesk),
    await start('pass-through that looks first, 1 process', 1, { ...forOneDesk, LOOK_FIRST: 'yes' }),
    await start('pass-through, 2 processes', 2, forOneDesk),
    await start('SQLite, 1 process', 1, onFile),
    await start('PostgreSQL, 1 process', 1, await inDatabase()),
    await start('PostgreSQL, 2 processes', 2, await inDatabase()),
  ]
  return {
    list,
    env: { ...forOneDesk, LEDGER_FILE: join(folder, 'start-up.db') },
    async close() {
      await endAll()
      await postgres.stop()
      await ceci.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const toEnv = (ceci: LaxCeci): Record<string, string> => ({
  SHARED_KEY: sharedKey,
  ISSUERS: desks.join(),
  CECI_URL: ceci.url,
  CECI_TOKEN: ceci.token,
  CREATES_PER_AGENT_HOUR: '10000',
  CREATES_PER_DESK_DAY: '10000',
  LOG_LEVEL: 'silent',
})

function createStarter() {
  const started: ProxyProcess[] = []
  return {
    async start(name: string, count: number, env: Record<string, string>): Promise<Setup> {
      const kind = name.startsWith('pass-through') ? 'pass-through' : 'proxy'
      const own: ProxyProcess[] = []
      for (let index = 0; index < count; index++)
        own.push(await startProxyProcess(env, ...(kind === 'proxy' ? [] : [passThrough])))
      started.push(...own)
      return { name, kind, urls: own.map(({ url }) => url), pids: own.map(({ pid }) => pid) }
    },
    endAll: () => Promise.all(started.map((process) => process.end('SIGTERM'))),
  }
}

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPostgres } from '../../contracts/start-postgres.ts'
import { desk, sharedKey } from '../../proxy/test-keys.ts'
import { startCutter } from './cutter.ts'
import { type LaxCeci, startLaxCeci } from './lax-ceci.ts'
import { inParallel, newPress, type Press, press, pressOn } from './press.ts'
import { startProxyProcess } from './proxy-process.ts'

export type Figures = Record<string, number>

const toEnv = (ceci: LaxCeci, more: Record<string, string>): Record<string, string> => ({
  SHARED_KEY: sharedKey,
  ISSUERS: desk,
  CECI_URL: ceci.url,
  CECI_TOKEN: ceci.token,
  CREATES_PER_AGENT_HOUR: '10000',
  CREATES_PER_DESK_DAY: '100000',
  SETTLE_AFTER_S: '1',
  SWEEP_EVERY_S: '1',
  LOG_LEVEL: 'silent',
  ...more,
})

const newToken = () => randomBytes(24).toString('hex')

/** Two agents with two tickets for one person, and ten at once with one key, over two proxies on one PostgreSQL. */
export async function runRaces(races: number): Promise<Figures> {
  const postgres = await startPostgres({ durable: true })
  const ceci = await startLaxCeci({ token: newToken(), delayMs: () => Math.random() * 5 })
  const env = toEnv(ceci, { DATABASE_URL: await postgres.createDatabase() })
  const proxies = await Promise.all([startProxyProcess(env), startProxyProcess(env)])
  const on = (index: number) => proxies[index % 2]?.url ?? ''
  const figures = { races: 0, duplicates: 0, missing: 0, 'made twice by answer': 0 }
  const work = async () => {
    const one = newPress({ ticketId: 1, agentId: '1' })
    const other = { ...newPress({ ticketId: 2, agentId: '2' }), email: one.email }
    const same = newPress()
    const pair = await Promise.all([press(on(0), one), press(on(1), other)])
    const ten = await Promise.all(Array.from({ length: 10 }, (_, index) => press(on(index), same)))
    for (const [{ email }, answers] of [[one, pair] as const, [same, ten] as const]) {
      figures.duplicates += Math.max(0, ceci.count(email) - 1)
      figures.missing += ceci.count(email) === 0 ? 1 : 0
      const made = answers.filter(({ status, replayed }) => status === 201 && !replayed)
      figures['made twice by answer'] += Math.max(0, made.length - 1)
    }
    figures.races += 1
  }
  await inParallel({ atOnce: 4, isEnough: (begun) => begun >= races, work })
  await Promise.all(proxies.map((proxy) => proxy.end('SIGTERM')))
  await ceci.close()
  await postgres.stop()
  return figures
}

/** Cuts connections at random bytes, between app and proxy and between proxy and CECI, while accounts are made. */
export async function runCuts(cuts: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'cuts-'))
  const ceci = await startLaxCeci({ token: newToken() })
  const behind = await startCutter(() => ceci.url, 4_000)
  const ledger = { LEDGER_FILE: join(folder, 'ledger.db'), BREAKER_FAILURES: '1000000' }
  const env = toEnv({ ...ceci, url: behind.url }, ledger)
  const proxy = await startProxyProcess(env)
  const before = await startCutter(() => proxy.url, 4_000)
  const presses: Press[] = []
  const figures = { cuts: 0, accounts: 0, duplicates: 0, 'false failures that stay': 0 }
  const isEnough = () => before.cuts() + behind.cuts() >= cuts
  const work = async () => {
    const wanted = newPress()
    presses.push(wanted)
    const { last } = await pressOn(() => before.url, wanted)
    if (last.status !== 201) figures['false failures that stay'] += 1
  }
  await inParallel({ atOnce: 6, isEnough, work })
  figures.cuts = before.cuts() + behind.cuts()
  for (const { email } of presses) figures.duplicates += Math.max(0, ceci.count(email) - 1)
  figures.accounts = presses.length
  await proxy.end('SIGTERM')
  await Promise.all([before.close(), behind.close(), ceci.close()])
  rmSync(folder, { recursive: true, force: true })
  return figures
}

/** Kills the proxy at random moments and starts it again while accounts are made; SQLite, synced at every commit. */
export async function runKills(kills: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'))
  const ceci = await startLaxCeci({ token: newToken(), delayMs: () => Math.random() * 20 })
  const env = toEnv(ceci, { LEDGER_FILE: join(folder, 'ledger.db') })
  let proxy = await startProxyProcess(env)
  const presses: Press[] = []
  const acknowledged = new Map<string, string>()
  let killed = 0
  const isEnough = () => killed >= kills
  const work = async () => {
    const wanted = newPress()
    presses.push(wanted)
    const { last } = await pressOn(() => proxy.url, wanted, 20_000)
    if (last.id !== undefined && last.status === 201) acknowledged.set(wanted.email, last.id)
    await pause(5)
  }
  const pressing = inParallel({ atOnce: 6, isEnough, work })
  for (; !isEnough(); killed++) {
    await pause(50 + Math.random() * 800)
    await proxy.end('SIGKILL')
    proxy = await startProxyProcess(env)
  }
  await pressing
  const counted = await countLosses(presses, { url: proxy.url, acknowledged, ceci })
  await proxy.end('SIGTERM')
  await ceci.close()
  rmSync(folder, { recursive: true, force: true })
  return { kills: killed, accounts: presses.length, 'acknowledged meanwhile': acknowledged.size, ...counted }
}

type Afterwards = { url: string; acknowledged: ReadonlyMap<string, string>; ceci: LaxCeci }

/** Presses everything once more, with a new key, and compares with what was told and with what CECI has. */
async function countLosses(
  presses: readonly Press[],
  { url, acknowledged, ceci }: Afterwards,
): Promise<Figures> {
  const figures = { duplicates: 0, 'acknowledged and lost': 0, 'never made': 0 }
  for (const wanted of presses) {
    const { last } = await pressOn(() => url, { ...wanted, key: newPress().key })
    if (last.status !== 201) figures['never made'] += 1
    const told = acknowledged.get(wanted.email)
    if (told !== undefined && told !== last.id) figures['acknowledged and lost'] += 1
    figures.duplicates += Math.max(0, ceci.count(wanted.email) - 1)
  }
  return figures
}

import { randomBytes, randomUUID } from 'node:crypto'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desk, sharedKey, signToken } from '../../proxy/test-keys.ts'
import { startLaxCeci } from './lax-ceci.ts'
import { inParallel } from './press.ts'
import { startProxyProcess } from './proxy-process.ts'

export type Sizes = { creates: number; lookUpRounds: number; requests: number }
export type Overhead = Record<string, number>

const newEmail = () => `p${randomBytes(6).toString('hex')}@dcyf.wa.gov`
const person = (email: string) => ({ email, firstName: 'Dana', lastName: 'Reyes', role: 'Coach Lead' })

/** The proxy and a bare pass-through, each in a process of its own, turn by turn before the same CECI. */
export async function measureOverhead(sizes: Sizes): Promise<Overhead> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const ceci = await startLaxCeci({ token: randomBytes(24).toString('hex') })
  const env = {
    SHARED_KEY: sharedKey,
    ISSUERS: desk,
    CECI_URL: ceci.url,
    CECI_TOKEN: ceci.token,
    LEDGER_FILE: join(folder, 'ledger.db'),
    CREATES_PER_AGENT_HOUR: '10000',
    CREATES_PER_DESK_DAY: '100000',
  }
  const proxy = await startProxyProcess(env)
  const bare = await startProxyProcess(env, new URL('./pass-through.ts', import.meta.url).pathname)
  const post = await createPost()
  const create = (email: string) => post(`${proxy.url}/v1/accounts`, { ticketId: 1, ...person(email) })
  const pass = (email: string) => post(`${bare.url}/api/admin/users`, { ...person(email), password: 'x' })
  const callsOf = async (work: Work): Promise<number> => {
    const before = ceci.asked()
    await work()
    return ceci.asked() - before
  }
  const callsOfCreate = await callsOf(() => create(newEmail()))
  const callsOfPass = await callsOf(() => pass(newEmail()))
  const idleMb = readMemoryMb(proxy.pid)
  const times = await timeInTurns(sizes.creates, [() => create(newEmail()), () => pass(newEmail())])
  const lookUp = () => post(`${proxy.url}/v1/accounts/look-up`, { emails: [newEmail()] })
  const search = () => post(`${bare.url}/api/admin/users/search`, { email: newEmail() })
  const rates = await rateInTurns(sizes.lookUpRounds, [lookUp, search])
  const memory = await watchMemory(proxy.pid, sizes.requests, lookUp)
  const bareMb = readMemoryMb(bare.pid)
  const fsyncMs = measureFsync(folder)
  await Promise.all([proxy.end('SIGTERM'), bare.end('SIGTERM')])
  await ceci.close()
  rmSync(folder, { recursive: true, force: true })
  const [createMs = 0, bareMs = 0] = times.map(median)
  const [lookUps = 0, bareLookUps = 0] = rates.map(median)
  return {
    'create, median ms': createMs,
    'pass-through, median ms': bareMs,
    'added, ms': createMs - bareMs,
    'calls to CECI a create': callsOfCreate,
    'calls to CECI a create, pass-through': callsOfPass,
    'fsync of this disk, median ms': fsyncMs,
    'look-ups a second': lookUps,
    'pass-through a second': bareLookUps,
    'look-ups of pass-through, %': (100 * lookUps) / bareLookUps,
    'memory at rest, MB': idleMb,
    ...memory,
    'memory of pass-through, fewer requests, MB': bareMb,
  }
}

async function createPost() {
  let token = await signToken(new Date())
  let signedAt = Date.now()
  return async (url: string, body: object): Promise<void> => {
    if (Date.now() - signedAt > 20_000) {
      signedAt = Date.now()
      token = await signToken(new Date())
    }
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    await response.text()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  }
}

type Work = () => Promise<void>

/** Times works one at a time and in turn; the first tenth warms up and does not count. */
async function timeInTurns(rounds: number, works: Work[]): Promise<number[][]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds * 1.1; round++) {
    for (const [index, work] of works.entries()) {
      const startedAt = performance.now()
      await work()
      if (round >= rounds * 0.1) times[index]?.push(performance.now() - startedAt)
    }
  }
  return times
}

/** Works a second with 16 at once, in turns of a second and a half; the first round does not count. */
async function rateInTurns(rounds: number, works: Work[]): Promise<number[][]> {
  const rates = works.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      const startedAt = performance.now()
      let done = 0
      const isEnough = () => performance.now() - startedAt > 1_500
      const counted = async () => {
        await work()
        done += 1
      }
      await inParallel({ atOnce: 16, isEnough, work: counted })
      if (round > 0) rates[index]?.push((done * 1_000) / (performance.now() - startedAt))
    }
  }
  return rates
}

async function watchMemory(pid: number, requests: number, work: Work): Promise<Overhead> {
  const run = (count: number) => inParallel({ atOnce: 16, isEnough: (begun) => begun >= count, work })
  await run(requests / 5)
  const early = readMemoryMb(pid)
  await run((requests * 4) / 5)
  const late = readMemoryMb(pid)
  return {
    'requests for memory': requests,
    'memory early, MB': early,
    'memory late, MB': late,
    'memory change, %': (100 * (late - early)) / early,
  }
}

const readMemoryMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024

function measureFsync(folder: string): number {
  const file = openSync(join(folder, 'fsync'), 'w')
  const times = Array.from({ length: 200 }, () => {
    writeSync(file, 'x'.repeat(4_096))
    const startedAt = performance.now()
    fdatasyncSync(file)
    return performance.now() - startedAt
  })
  closeSync(file)
  return median(times)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { SqlDatabase } from '../../../src/proxy/ledger/sql-database.ts'
import { leaseLimit, reconcile } from '../../../src/proxy/reconcile.ts'
import { createCeciSite } from '../../../src/sandbox/ceci-site/ceci-site.ts'
import { type Answer, ceciAdmin, ceciToken, dana, openProxy } from '../open-proxy.ts'
import { createTestClock } from '../test-clock.ts'
import type { Cell, LedgerFaults } from './fault-cells.ts'

export type Stage = {
  open(): SqlDatabase
  faults(current: SqlDatabase): LedgerFaults
  env: Record<string, string>
}

/** One press with a fault, then what a person would do; says which answers came. */
export async function playCell(cell: Cell, { open, faults, env }: Stage): Promise<string[]> {
  let busy = 0
  const clock = createTestClock(() => busy > 0)
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  const count = () => site.users().filter(({ email }) => email === dana.email).length
  const key = randomUUID()
  const watch = (watched: SqlDatabase) => watchWork(watched, (change) => (busy += change))
  const database = watch(open())
  const ledger = faults(database)
  const broken = await openProxy({ clock, site, database, env, fetch: cell.arrange({ site, ledger }) })
  const pressed = broken.create({}, { key })
  pressed.catch(() => undefined)
  const first = cell.killed ? await untilKilled(pressed) : await clock.during(pressed)
  expectTruth(first, count)
  for (const step of ['look-up', 'create'] as const) delete site.dials[step]
  await ledger.unlock()
  await ledger.bringBack()
  const whole = cell.killed
    ? await openProxy({ clock, site, env, database: watch(open()) })
    : await openProxy({ clock, site, env, database })
  await startUp(whole)
  const answers = [first]
  const press = async () => {
    const answer = await clock.during(whole.create({}, { key }))
    answers.push(answer)
    expectTruth(answer, count)
    return answer
  }
  if ((await press()).status !== 201) {
    await clock.advance(121_000)
    await press()
  }
  expect(answers.at(-1)).toMatchObject({ status: 201, body: { password: 'CECI2024*' } })
  expect(count()).toBe(1)
  return answers.map((answer) => (answer === 'killed' ? answer : kindOf(answer)))
}

/** A killed proxy never answers; one whose ledger is gone may. */
async function untilKilled(pressed: Promise<Answer>): Promise<Answer | 'killed'> {
  const killed = new Promise<'killed'>((resolve) => setTimeout(() => resolve('killed'), 500))
  return Promise.race([pressed, killed])
}

async function startUp({ parts, clock }: Awaited<ReturnType<typeof openProxy>>): Promise<void> {
  await clock.advance(parts.patience.leaseMs + 1_000)
  const signal = new AbortController().signal
  const { live: office, patience } = parts
  await clock.during(reconcile({ office, clock, patience, signal }, leaseLimit(parts)))
}

const kindOf = ({ body }: Answer): string => (body as { type?: string }).type ?? 'made'

function expectTruth(answer: Answer | 'killed', count: () => number): void {
  expect(count()).toBeLessThanOrEqual(1)
  if (answer === 'killed') return
  const kind = kindOf(answer)
  if (kind === 'made' || kind === 'email-taken') expect(count()).toBe(1)
  else if (kind !== 'outcome-unknown' && kind !== 'under-way') expect(count(), kind).toBe(0)
}

/** The same database, which tells when work on it begins and ends. */
function watchWork(database: SqlDatabase, tell: (change: 1 | -1) => void): SqlDatabase {
  const during = async <Value>(work: Promise<Value>): Promise<Value> => {
    tell(1)
    try {
      return await work
    } finally {
      tell(-1)
    }
  }
  return {
    ...database,
    query: (sql, values) => during(database.query(sql, values)),
    transaction: (lock, work) => during(database.transaction(lock, work)),
  }
}

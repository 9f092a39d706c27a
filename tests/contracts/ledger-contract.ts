import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { TicketEvent } from '../../src/contract/events.ts'
import type { Ledger, ToldEvent } from '../../src/proxy/ledger/ledger.ts'
import { hasTables, migrate } from '../../src/proxy/ledger/migrate.ts'
import { orThrow } from '../proxy/open-proxy.ts'
import { createTestClock } from '../proxy/test-clock.ts'
import { describeErasing } from './erasing-contract.ts'
import { describeLeadReports } from './lead-reports-contract.ts'
import { type OpenDatabase, openContractLedger, toClaim } from './open-contract-ledger.ts'

const limits = { createsPerAgentHour: 3, createsPerDeskDay: 5 }

/** What every ledger promises. */
export function describeLedger(open: OpenDatabase): void {
  const openLedger = () => openContractLedger(open)
  describeLeadReports(open)
  describeErasing(open)

  test('gives an address to one claimer only, however many ask at once', async () => {
    const { connect, database, on } = await openLedger()
    const ledgers = [on(database), on(connect()), on(connect())]
    const claims = Array.from({ length: 12 }, (_, index) => {
      const caller = { desk: index % 2 === 0 ? 'one.zendesk.com' : 'two.zendesk.com', agentId: String(index) }
      return ledgers[index % 3]?.claim(toClaim({ caller }), limits)
    })
    const answers = await Promise.all(claims)
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1)
    expect(answers.filter((answer) => answer?.ok === false && answer.failure.kind === 'held')).toHaveLength(
      11,
    )
  })

  test('keeps the address of a claim that is made or unknown, and gives back a refused or released one', async () => {
    const { ledger } = await openLedger()
    for (const outcome of ['refused', 'not-sent', 'released'] as const) {
      const row = orThrow(await ledger.claim(toClaim(), { createsPerAgentHour: 9, createsPerDeskDay: 9 }))
      await ledger.settle({ id: row.id, outcome, actor: 'agent 1', because: '' })
      expect(await ledger.findHolder(row.email)).toBeUndefined()
    }
    const row = orThrow(await ledger.claim(toClaim(), { createsPerAgentHour: 9, createsPerDeskDay: 9 }))
    for (const outcome of ['unknown', 'made'] as const) {
      await ledger.settle({ id: row.id, outcome, actor: 'agent 1', because: '' })
      expect(await ledger.findHolder(row.email)).toMatchObject({ id: row.id, state: outcome })
    }
  })

  test('never changes what is settled', async () => {
    const { ledger } = await openLedger()
    const row = orThrow(await ledger.claim(toClaim(), limits))
    await ledger.settle({ id: row.id, outcome: 'made', actor: 'agent 1', because: '' })
    for (const outcome of ['unknown', 'refused', 'released', 'not-sent'] as const) {
      expect(await ledger.settle({ id: row.id, outcome, actor: 'agent 1', because: '' })).toMatchObject({
        state: 'made',
      })
    }
  })

  test('writes the audit row with the step it is about, and none for a step that was not taken', async () => {
    const { ledger, database } = await openLedger()
    const caller = { desk: 'one.zendesk.com', agentId: '1' }
    const attempt = { caller, requestId: 'r', action: 'create' as const, result: 'made', durationMs: 3.4 }
    const countAttempts = async () => (await database.query('SELECT duration_ms FROM attempts')).length
    const refused = orThrow(await ledger.claim(toClaim(), limits))
    await ledger.settle({ id: refused.id, outcome: 'refused', actor: 'agent 1', because: '' })
    await ledger.settle({ id: refused.id, outcome: 'made', actor: 'agent 1', because: '', attempt })
    expect(await countAttempts()).toBe(0)
    const made = orThrow(await ledger.claim(toClaim(), limits))
    await ledger.settle({ id: made.id, outcome: 'made', actor: 'agent 1', because: '', attempt })
    expect(await countAttempts()).toBe(1)
  })

  test('knows what a key stands for until a refusal frees it', async () => {
    const { ledger } = await openLedger()
    const claim = toClaim()
    const row = orThrow(await ledger.claim(claim, limits))
    const find = (desk: string) => ledger.findStanding(desk, claim)
    expect(await find('one.zendesk.com')).toMatchObject({ ofKey: { id: row.id }, holder: { id: row.id } })
    expect(await find('two.zendesk.com')).toMatchObject({ ofKey: undefined, holder: { id: row.id } })
    const other = await ledger.claim(toClaim({ email: 'other@dcyf.wa.gov', key: claim.key }), limits)
    expect(other).toMatchObject({ ok: false, failure: { kind: 'key-used', row: { id: row.id } } })
    await ledger.settle({ id: row.id, outcome: 'refused', actor: 'agent 1', because: '' })
    expect(await find('one.zendesk.com')).toEqual({ ofKey: undefined, holder: undefined })
    expect(await ledger.claim(toClaim({ email: 'other@dcyf.wa.gov', key: claim.key }), limits)).toMatchObject(
      { ok: true },
    )
  })

  test('holds an agent and a desk to their limits and says when to come back', async () => {
    const { ledger, clock } = await openLedger()
    const claimOf = (agentId: string) =>
      ledger.claim(
        toClaim({ email: `${randomUUID()}@dcyf.wa.gov`, caller: { desk: 'one.zendesk.com', agentId } }),
        limits,
      )
    const caller = { desk: 'one.zendesk.com', agentId: '1' }
    expect(await ledger.countCreatesLeft(caller, limits)).toBe(3)
    for (const agentId of ['1', '1', '1']) expect(await claimOf(agentId)).toMatchObject({ ok: true })
    await clock.advance(60_000)
    expect(await claimOf('1')).toMatchObject({
      ok: false,
      failure: { kind: 'too-many', retryAfterSeconds: 3_540 },
    })
    for (const agentId of ['2', '2']) expect(await claimOf(agentId)).toMatchObject({ ok: true })
    expect(await ledger.countCreatesLeft({ ...caller, agentId: '3' }, limits)).toBe(0)
    expect(await claimOf('3')).toMatchObject({
      ok: false,
      failure: { kind: 'too-many', retryAfterSeconds: 86_340 },
    })
    await clock.advance(86_400_000)
    expect(await claimOf('1')).toMatchObject({ ok: true })
  })

  test('holds the limit when many ask at once on several machines', async () => {
    const { connect, database, on } = await openLedger()
    const ledgers = [on(database), on(connect())]
    const claims = Array.from({ length: 10 }, (_, index) =>
      ledgers[index % 2]?.claim(toClaim({ email: `person${index}@dcyf.wa.gov` }), limits),
    )
    const answers = await Promise.all(claims)
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(limits.createsPerAgentHour)
  })

  test('does not count what was never sent', async () => {
    const { ledger } = await openLedger()
    const row = orThrow(await ledger.claim(toClaim(), limits))
    await ledger.settle({ id: row.id, outcome: 'not-sent', actor: 'agent 1', because: '' })
    expect(await ledger.countCreatesLeft({ desk: 'one.zendesk.com', agentId: '1' }, limits)).toBe(3)
  })

  test('makes claims unknown that nobody works on any more', async () => {
    const { ledger, clock } = await openLedger()
    const left = orThrow(await ledger.claim(toClaim(), limits))
    await clock.advance(1_000)
    const recent = orThrow(await ledger.claim(toClaim({ email: 'recent@dcyf.wa.gov' }), limits))
    expect(await ledger.abandon(clock.now())).toBe(1)
    expect((await ledger.listUnknown(10)).map(({ id }) => id)).toEqual([left.id])
    expect(await ledger.findRow('one.zendesk.com', recent.id)).toMatchObject({ state: 'under-way' })
  })

  test('takes a token id once for each desk', async () => {
    const { ledger, clock, connect, on } = await openLedger()
    expect(await ledger.spendTokenId('one.zendesk.com', 'a', clock.now())).toBe(true)
    expect(await on(connect()).spendTokenId('one.zendesk.com', 'a', clock.now())).toBe(false)
    expect(await ledger.spendTokenId('two.zendesk.com', 'a', clock.now())).toBe(true)
  })

  test('counts nothing that is rehearsed', async () => {
    const { on, database } = await openLedger()
    const rehearsal = on(database, 'rehearsal')
    for (let index = 0; index < 8; index++)
      orThrow(await rehearsal.claim(toClaim({ email: `person${index}@dcyf.wa.gov` }), limits))
  })

  test('keeps rehearsal and life apart', async () => {
    const { ledger, on, database } = await openLedger()
    orThrow(await on(database, 'rehearsal').claim(toClaim(), limits))
    expect(await ledger.claim(toClaim(), limits)).toMatchObject({ ok: true })
    expect(await ledger.countByState()).toMatchObject({ 'under-way': 1 })
  })

  test('tells what happened on a ticket in its order, to its own desk only', async () => {
    const { ledger } = await openLedger()
    await tell(ledger, { kind: 'suggested', action: 'create_account' })
    await tell(ledger, { kind: 'chosen', action: 'create_account', rule: 'staff-domain', people: 3 })
    expect(await ledger.listEvents('one.zendesk.com', 41)).toMatchObject([
      { kind: 'suggested', action: 'create_account', agentId: '7' },
      { kind: 'chosen', rule: 'staff-domain', people: 3 },
    ])
    expect(await ledger.listEvents('two.zendesk.com', 41)).toEqual([])
  })

  test('holds an agent and a desk to so many events and says when to come back', async () => {
    const { ledger, clock } = await openLedger()
    const tagged = { kind: 'tagged' } as const
    for (const ticketId of [1, 2, 3])
      expect(await tell(ledger, tagged, { ticketId })).toMatchObject({ ok: true })
    await clock.advance(60_000)
    expect(await tell(ledger, tagged)).toEqual({ ok: false, failure: { retryAfterSeconds: 3_540 } })
    for (const agentId of ['8', '8'])
      expect(await tell(ledger, tagged, { agentId })).toMatchObject({ ok: true })
    const full = { ok: false, failure: { retryAfterSeconds: 86_340 } }
    expect(await tell(ledger, tagged, { agentId: '9' })).toEqual(full)
    await clock.advance(86_340_000)
    expect(await tell(ledger, tagged)).toMatchObject({ ok: true })
    expect(await ledger.listEvents('one.zendesk.com', 41)).toHaveLength(3)
  })

  test('pages through the log, newest first, and filters it', async () => {
    const { ledger, clock } = await openLedger()
    const many = { createsPerAgentHour: 99, createsPerDeskDay: 99 }
    for (let index = 0; index < 5; index++) {
      orThrow(await ledger.claim(toClaim({ email: `person${index}@dcyf.wa.gov` }), many))
      await clock.advance(index % 2)
    }
    const filter = { desk: 'one.zendesk.com', limit: 2 }
    const seen: string[] = []
    for (let after: { createdAt: string; id: string } | undefined; ; ) {
      const page = await ledger.listLog({ ...filter, after })
      seen.push(...page.map(({ email }) => email))
      after = page.at(-1)
      if (after === undefined) break
    }
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4].map((index) => `person${index}@dcyf.wa.gov`))
    expect(await ledger.listLog({ ...filter, state: 'made' })).toEqual([])
    expect(await ledger.listLog({ ...filter, desk: 'two.zendesk.com' })).toEqual([])
    expect(await ledger.listLog({ ...filter, limit: 9, to: '2026-11-23T12:00:00.001Z' })).toHaveLength(2)
  })

  test('runs its migrations once when several machines start at the same time', async () => {
    const connect = await open()
    const now = createTestClock().now()
    expect(await hasTables(connect())).toBe(false)
    await Promise.all([connect(), connect(), connect()].map((database) => migrate(database, now)))
    expect(await hasTables(connect())).toBe(true)
    expect(await connect().query('SELECT number FROM migrations')).toEqual(
      [1, 2, 3, 4, 5].map((number) => ({ number })),
    )
  })
}

const tell = (ledger: Ledger, event: TicketEvent, change: Partial<ToldEvent> & { agentId?: string } = {}) => {
  const { agentId = '7', ticketId = 41, limits = { eventsPerAgentHour: 3, eventsPerDeskDay: 5 } } = change
  return ledger.addEvent({ desk: 'one.zendesk.com', agentId }, { ticketId, event, limits })
}

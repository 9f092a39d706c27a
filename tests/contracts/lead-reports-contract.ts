import { expect, test } from 'vitest'
import type { TicketEvent } from '../../src/contract/events.ts'
import type { Ledger } from '../../src/proxy/ledger/ledger.ts'
import { orThrow } from '../proxy/open-proxy.ts'
import { type OpenDatabase, openContractLedger, toClaim } from './open-contract-ledger.ts'

const desk = 'one.zendesk.com'
const limits = { eventsPerAgentHour: 99, eventsPerDeskDay: 99 }
const many = { createsPerAgentHour: 99, createsPerDeskDay: 99 }

const tell = (ledger: Ledger, ticketId: number, event: TicketEvent, agentId = '1') =>
  ledger.addEvent({ desk, agentId }, { ticketId, event, limits })

const make = async (ledger: Ledger, ticketId: number, outcome: 'made' | 'unknown' | 'refused') => {
  const email = `person${ticketId}@dcyf.wa.gov`
  const row = orThrow(await ledger.claim(toClaim({ email, ticketId }), many))
  await ledger.settle({ id: row.id, outcome, actor: 'agent 1', because: '' })
}

/** What team leads ask of every ledger. */
export function describeLeadReports(open: OpenDatabase): void {
  test('counts by rule what agents chose of their own newest suggestion, most frequent first', async () => {
    const { ledger, clock } = await openContractLedger(open)
    const staff = { action: 'create_account', rule: 'dcyf-staff' } as const
    for (const ticket of [1, 2]) {
      await tell(ledger, ticket, { kind: 'suggested', ...staff })
      await tell(ledger, ticket, { kind: 'chosen', ...staff })
    }
    await tell(ledger, 3, { kind: 'chosen', action: 'discuss' })
    await tell(ledger, 3, { kind: 'suggested', action: 'discuss' })
    await tell(ledger, 3, { kind: 'suggested', action: 'ask_role' })
    await tell(ledger, 4, { kind: 'suggested', action: 'ask_role' }, '2')
    await tell(ledger, 4, { kind: 'chosen', action: 'ask_role' })
    for (const kind of ['suggested', 'chosen'] as const)
      await tell(ledger, 5, { kind, action: 'discuss', rule: 'vendor' })
    const counts = [
      { rule: 'dcyf-staff', suggested: 'create_account', chosen: 'create_account', count: 2 },
      { suggested: 'ask_role', chosen: 'discuss', count: 1 },
      { rule: 'vendor', suggested: 'discuss', chosen: 'discuss', count: 1 },
    ]
    expect(await ledger.countChoices(desk, undefined)).toEqual(counts)
    expect(await ledger.countChoices('two.zendesk.com', undefined)).toEqual([])
    await clock.advance(1)
    expect(await ledger.countChoices(desk, clock.now().toISOString())).toEqual([])
  })

  test('lists what is open however old, and what was made without a sent reply, newest first', async () => {
    const { ledger, clock } = await openContractLedger(open)
    for (const [ticket, outcome] of [
      [1, 'unknown'],
      [2, 'made'],
      [3, 'made'],
      [4, 'made'],
      [5, 'refused'],
    ] as const) {
      await make(ledger, ticket, outcome)
      await clock.advance(1)
    }
    await tell(ledger, 3, { kind: 'reply-placed' })
    await tell(ledger, 4, { kind: 'submitted' })
    const list = async (from?: string) =>
      (await ledger.listUnfinished(desk, from)).map(({ ticketId, replyPlaced }) => [ticketId, replyPlaced])
    expect(await list()).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
    expect(await list(clock.now().toISOString())).toEqual([[1, false]])
    expect(await ledger.listUnfinished('two.zendesk.com', undefined)).toEqual([])
  })
}

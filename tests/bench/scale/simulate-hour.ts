import { type Asks, ceilings, habits } from './desk-load.ts'

export type Hour = {
  zendeskMean: number
  zendeskBusiest: number
  /** Requests beyond Enterprise's ceiling, had each minute been cut off there. */
  refusedShare: number
  updatesMean: number
  updatesBusiest: number
  /** The most that one agent's app asked in one minute. */
  agentBusiest: number
}

const minutes = 60

/** Plays an hour, agent by agent: tickets come by chance (exponential gaps), and with them the app's requests. */
export function simulateHour(agents: number, asks: Asks, seed: number): Hour {
  const chance = createChance(seed)
  const zendesk = new Float64Array(minutes)
  const updates = new Float64Array(minutes)
  const pressShare = habits.accountTicketsAnHour / habits.ticketsOpenedAnHour
  let agentBusiest = 0
  for (let agent = 0; agent < agents; agent++) {
    const own = new Uint32Array(minutes)
    for (let at = gap(chance); at < minutes; at += gap(chance)) {
      const minute = Math.floor(at)
      const isPressed = chance() < pressShare
      own[minute] = (own[minute] ?? 0) + asks.zendeskOnOpening + (isPressed ? asks.zendeskOnPress : 0)
      if (isPressed) updates[minute] = (updates[minute] ?? 0) + 1
    }
    for (const [minute, count] of own.entries()) zendesk[minute] = (zendesk[minute] ?? 0) + count
    agentBusiest = Math.max(agentBusiest, ...own)
  }
  const total = sum(zendesk)
  const beyond = sum(zendesk.map((count) => Math.max(0, count - ceilings.zendeskEnterpriseAMinute)))
  return {
    zendeskMean: total / minutes,
    zendeskBusiest: Math.max(...zendesk),
    refusedShare: total === 0 ? 0 : beyond / total,
    updatesMean: sum(updates) / minutes,
    updatesBusiest: Math.max(...updates),
    agentBusiest,
  }
}

const gap = (chance: () => number): number => (-Math.log(1 - chance()) * minutes) / habits.ticketsOpenedAnHour
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How an agent of a busy desk works; assumptions, not measurements. */
export const habits = {
  ticketsOpenedAnHour: 20,
  accountTicketsAnHour: 1,
  /** Share of account tickets at whose end an account is made. */
  createShare: 0.4,
  hoursADay: 8,
} as const

/** What the app asks for one ticket; counted by driving it. */
export type Asks = {
  zendeskOnOpening: number
  zendeskOnPress: number
  proxyOnOpening: number
  proxyOnPress: number
  ledgerBytesAnAccount: number
}

/** Ceilings: Zendesk's documented or reported ones, and the proxy's own settings as they come. */
export const ceilings = {
  zendeskEnterpriseAMinute: 700,
  zendeskHighVolumeAMinute: 2_500,
  updatesAMinute: 100,
  appAndUserAMinute: 100,
  updatesOfOneTicketIn10Minutes: 30,
  createsADeskDay: 200,
  createsADeskDayAtMost: 100_000,
  createsAnAgentHour: 60,
} as const

/** Mean demand of a desk with everybody at work. */
export type Demand = {
  zendeskAMinute: number
  /** Only where replies are sent by the app; a draft is saved by the agent's own Submit. */
  updatesAMinute: number
  proxyASecond: number
  createsADay: number
  ledgerMbADay: number
}

export function demandOf(agents: number, asks: Asks): Demand {
  const opened = agents * habits.ticketsOpenedAnHour
  const worked = agents * habits.accountTicketsAnHour
  const createsADay = worked * habits.createShare * habits.hoursADay
  return {
    zendeskAMinute: (opened * asks.zendeskOnOpening + worked * asks.zendeskOnPress) / 60,
    updatesAMinute: worked / 60,
    proxyASecond: (opened * asks.proxyOnOpening + worked * asks.proxyOnPress) / 3600,
    createsADay,
    ledgerMbADay: (createsADay * asks.ledgerBytesAnAccount) / 1e6,
  }
}

/** The number of agents at whose mean demand a ceiling is reached: demand grows in step with agents. */
export function bitesAt(ceiling: number, demandOfOne: number): number {
  return Math.floor(ceiling / demandOfOne)
}

import { type Row, round, type Section } from '../report/section.ts'
import { countAsks } from './count-asks.ts'
import { type Asks, bitesAt, ceilings, demandOf, habits } from './desk-load.ts'
import { simulateHour } from './simulate-hour.ts'

const desks = [10, 1_000, 100_000]

/** What desks of three sizes would ask, by a model and by a played hour, and where each ceiling bites. */
export async function benchScale(): Promise<Section> {
  const asks = await countAsks()
  return {
    tables: [
      { title: 'What one ticket asks for, counted in the sandbox (#101, draft)', rows: [{ ...asks }] },
      {
        title: `A desk at work: ${Object.entries(habits)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')} (assumed)`,
        rows: desks.map((agents) => toDemandRow(agents, asks)),
      },
      {
        title: 'The same, played for an hour by chance',
        rows: desks.map((agents) => toHourRow(agents, asks)),
      },
      { title: 'Where each ceiling bites', rows: toCeilingRows(asks) },
    ],
    cannot: [
      'the habits: how often agents open tickets is assumed, and demand moves in step with it.',
      'Zendesk’s limits: they stand in its documents or were reported, and were not tried.',
      'what other apps and integrations of the same Zendesk account use of its minute.',
      'desks above what two cores answer: compare “proxyASecond” with the look-ups a second of the proxy’s bench.',
    ],
  }
}

function toDemandRow(agents: number, asks: Asks): Row {
  const demand = demandOf(agents, asks)
  return {
    agents,
    'Zendesk requests a minute': round(demand.zendeskAMinute),
    'updates a minute (send)': round(demand.updatesAMinute),
    'proxy calls a second': round(demand.proxyASecond),
    'creates a day': round(demand.createsADay),
    'ledger MB a day': round(demand.ledgerMbADay),
  }
}

function toHourRow(agents: number, asks: Asks): Row {
  const hour = simulateHour(agents, asks, agents)
  const demand = demandOf(agents, asks)
  return {
    agents,
    'requests a minute, mean': round(hour.zendeskMean),
    'of the model': round(hour.zendeskMean / demand.zendeskAMinute),
    'busiest minute': hour.zendeskBusiest,
    'over 700 a minute, %': round(hour.refusedShare * 100),
    'updates, mean': round(hour.updatesMean),
    'updates, busiest minute': hour.updatesBusiest,
    'one agent’s busiest minute': hour.agentBusiest,
  }
}

function toCeilingRows(asks: Asks): Row[] {
  const one = demandOf(1, asks)
  const perAgent = (ceiling: string, limit: number, demand: number): Row => ({
    ceiling,
    limit,
    'one agent asks': round(demand),
    'bites at agents': bitesAt(limit, demand),
  })
  return [
    perAgent('Zendesk Enterprise, requests a minute', ceilings.zendeskEnterpriseAMinute, one.zendeskAMinute),
    perAgent('Zendesk high volume, requests a minute', ceilings.zendeskHighVolumeAMinute, one.zendeskAMinute),
    perAgent('Zendesk, updates a minute (send)', ceilings.updatesAMinute, one.updatesAMinute),
    perAgent('proxy, creates a desk and day, as it comes', ceilings.createsADeskDay, one.createsADay),
    perAgent('proxy, creates a desk and day, at most', ceilings.createsADeskDayAtMost, one.createsADay),
    {
      ceiling: 'Zendesk, requests a minute of one agent’s app',
      limit: ceilings.appAndUserAMinute,
      'one agent asks': asks.zendeskOnOpening,
      'bites at': `${bitesAt(ceilings.appAndUserAMinute, asks.zendeskOnOpening)} tickets opened in a minute`,
    },
    {
      ceiling: 'Zendesk, updates of one ticket by one agent in 10 minutes (send)',
      limit: ceilings.updatesOfOneTicketIn10Minutes,
      'one agent asks': 1,
      'bites at': `${ceilings.updatesOfOneTicketIn10Minutes} presses on one ticket`,
    },
    {
      ceiling: 'proxy, creates of one agent an hour',
      limit: ceilings.createsAnAgentHour,
      'one agent asks': habits.accountTicketsAnHour * habits.createShare,
      'bites at': `${ceilings.createsAnAgentHour} accounts in an hour`,
    },
  ]
}

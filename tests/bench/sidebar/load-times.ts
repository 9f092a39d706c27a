import { inTurns } from '../report/in-turns.ts'
import { type Row, round, toCells } from '../report/section.ts'
import { ratioOf, spreadOf } from '../report/spread.ts'
import { type AppName, appNames, type Hosts, openDesk, openTicket } from './open-hosts.ts'
import { type Asked, type FrameSight, readSight } from './watch-frame.ts'

export type Load = FrameSight & { asked: readonly (Asked & { beforePressable: boolean })[] }

const plainTicket = 101

async function loadOnce(hosts: Hosts, name: AppName, slowDown: number): Promise<Load> {
  const desk = await openDesk(hosts, name, slowDown)
  try {
    const frame = await openTicket(desk.page, plainTicket)
    const sight = await readSight(frame)
    const asked: Asked[] = await desk.page.evaluate('asked')
    const pressableAt = sight.origin + sight.pressableMs
    return { ...sight, asked: asked.map((call) => ({ ...call, beforePressable: call.at < pressableAt })) }
  } finally {
    await desk.close()
  }
}

export type Loads = Record<AppName, Load[]>

/** Loads each page so many times with an empty cache, turn by turn. */
export async function measureLoads(hosts: Hosts, { rounds, slowDown }: { rounds: number; slowDown: number }) {
  const works = Object.fromEntries(
    appNames.map((name) => [name, () => loadOnce(hosts, name, slowDown)] as const),
  )
  return (await inTurns(works, { rounds, warmUps: 1 })) as Loads
}

export function toLoadRows(loads: Loads, slowDown: number): Row[] {
  const timesOf = (name: AppName) => loads[name].map(({ pressableMs }) => pressableMs)
  return appNames.map((name) => ({
    page: labels[name],
    CPU: `1/${slowDown}`,
    ...toCells('ms to pressable', spreadOf(timesOf(name))),
    ...toCells('of bare', ratioOf(timesOf(name), timesOf('bare'))),
    ...toCells('of React + Garden', ratioOf(timesOf(name), timesOf('garden'))),
    'tasks > 50 ms': round(spreadOf(loads[name].map(({ longTasksMs }) => longTasksMs.length)).median),
    'longest, ms': round(spreadOf(loads[name].map(({ longTasksMs }) => Math.max(0, ...longTasksMs))).median),
    runs: loads[name].length,
  }))
}

const labels: Record<AppName, string> = {
  bare: 'bare page, SDK, one button',
  garden: 'React 19 + Garden 9, one button',
  app: 'CECI Accounts, suggestion pressable',
}

/** Where the time goes, by what the host hears: the first call follows the handshake, REST follows the bulk read. */
export function toPhaseRows(loads: Loads): Row[] {
  const at = (load: Load, isIt: (what: string) => boolean) =>
    (load.asked.find(({ what }) => isIt(what))?.at ?? Number.NaN) - load.origin
  const phases = loads.app.map((load) => {
    const [read, rest] = [at(load, (what) => what === 'get'), at(load, (what) => what.startsWith('request'))]
    return [read, rest - read, load.pressableMs - rest]
  })
  return phaseNames.map((phase, index) => ({
    phase,
    ...toCells('ms', spreadOf(phases.map((each) => each[index] ?? Number.NaN))),
    ...toCells(
      'of the load',
      ratioOf(
        phases.map((each) => each[index] ?? Number.NaN),
        loads.app.map(({ pressableMs }) => pressableMs),
      ),
    ),
  }))
}

const phaseNames = [
  'page and script fetched, read and run; Zendesk registers the app',
  'one bulk read of the ticket',
  'comments read, decided, drawn',
]

/** What a load asks for, counted in the last one: it is the same in each. */
export function toAskedRows(loads: Loads): Row[] {
  return appNames.flatMap((name) => {
    const load = loads[name].at(-1)
    if (load === undefined) return []
    const counted = load.asked.filter(({ what }) => !what.startsWith('invoke resize'))
    const early = counted.filter(({ beforePressable }) => beforePressable)
    return [
      {
        page: labels[name],
        'HTTP requests of the frame': load.requests,
        'kB unpacked': round(load.bytes / 1000),
        'host calls before pressable': early.length,
        'until at rest': counted.length,
        which: early.map(({ what }) => shorten(what)).join(' · '),
      },
    ]
  })
}

const shorten = (what: string): string => what.replace(/https?:\/\/[^/]+/, '').replace(/\?.*/, '')

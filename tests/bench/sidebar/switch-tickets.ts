import { type Row, round } from '../report/section.ts'
import { type AppName, type Desk, type Hosts, openDesk, openTicket } from './open-hosts.ts'
import { readSight } from './watch-frame.ts'

const tickets = [101, 102, 104, 105]
const switches = 200

/** What the renderer holds after so many switches between open tickets: workspace and frames share one process. */
export async function measureSwitches(hosts: Hosts): Promise<Row[]> {
  const rows: Row[] = []
  for (const name of ['bare', 'app'] as const) rows.push(await switchBetween(hosts, name))
  return rows
}

async function switchBetween(hosts: Hosts, name: AppName): Promise<Row> {
  const desk = await openDesk(hosts, name)
  for (const id of tickets) await readSight(await openTicket(desk.page, id))
  await goRound(desk, switches / 10)
  const early = await readHolding(desk)
  await goRound(desk, switches / 2)
  const middle = await readHolding(desk)
  await goRound(desk, switches / 2)
  const late = await readHolding(desk)
  await desk.close()
  return {
    page: name === 'app' ? 'CECI Accounts' : 'bare page',
    'open tickets': tickets.length,
    'heap before, MB': round(early.heapMb),
    'after 100': round(middle.heapMb),
    'after 200': round(late.heapMb),
    'change, %': round((100 * (late.heapMb - early.heapMb)) / early.heapMb),
    'DOM nodes': `${early.nodes} → ${late.nodes}`,
    listeners: `${early.jsEventListeners} → ${late.jsEventListeners}`,
  }
}

async function goRound({ page }: Desk, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const id = tickets[time % tickets.length]
    await page
      .getByRole('tab')
      .filter({ hasText: `#${id}` })
      .click()
    await page.locator(`iframe[title$="#${id}"]`).waitFor({ state: 'visible' })
  }
}

async function readHolding({ page, devTools }: Desk) {
  await page.waitForTimeout(500)
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters')
  return { heapMb: usedSize / 1e6, nodes, jsEventListeners }
}

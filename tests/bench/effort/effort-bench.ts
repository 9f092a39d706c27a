import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../e2e/chromium.ts'
import { type Row, round, type Section } from '../report/section.ts'
import { buildApp } from '../sidebar/build-pages.ts'
import { openBenchDesk } from './bench-desk.ts'
import { byHand } from './by-hand.ts'
import { checkFinished } from './check-finished.ts'
import { type Effort, modelSeconds, operatorSeconds } from './keystroke-model.ts'
import { withApp } from './with-app.ts'
import { withMacro } from './with-macro.ts'
import { type ActionName, tasks } from './written-procedure.ts'

const ways = { 'by hand': byHand, 'with a macro': withMacro, 'with the app': withApp }
const actions = Object.keys(tasks) as ActionName[]

/** What an agent does from the open ticket to finished work, counted in the real pages. */
export async function benchEffort(): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-effort-'))
  await buildApp(folder)
  const browser = await launchChromium()
  const rows: Row[] = []
  try {
    for (const action of actions) rows.push(...(await compareWays(browser, folder, action)))
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  const { K, P, B, H, M } = operatorSeconds
  return {
    tables: [
      { title: 'From the open ticket to finished work (the same end is checked for each way)', rows },
      {
        title: 'Keystroke-level model, seconds an operator (Card, Moran & Newell 1980; B: Kieras 2001)',
        rows: [{ 'K key': K, 'P point': P, 'B press': B, 'H hand to or from keys': H, 'M think': M }],
      },
    ],
    cannot: [
      'reading the ticket and deciding, which the app also shortens: the model knows only hands and moments of choice.',
      'macros: the stand-in has none. Their text, status, tag and group are set without effort, their menu counts 2 presses.',
      'the list of a native select (assignee by hand): not drawn in a headless browser, counted as 2 presses.',
      'auto-completion of tags, which Zendesk has and the stand-in lacks: by hand types the tag whole, some 10 keys too many.',
      'answers of the machines: left out of the seconds for every way.',
      'logging in to CECI and finding the procedure’s document: both lie open when the clock starts.',
    ],
  }
}

async function compareWays(browser: Browser, appDir: string, action: ActionName): Promise<Row[]> {
  const efforts: [way: string, effort: Effort][] = []
  for (const [way, does] of Object.entries(ways)) {
    const desk = await openBenchDesk(browser, appDir, action)
    try {
      await does[action](desk)
      await checkFinished(desk.sandbox, action)
      efforts.push([way, desk.hand.effort()])
    } finally {
      await desk.close()
    }
  }
  const reference = efforts[0] === undefined ? Number.NaN : modelSeconds(efforts[0][1])
  return efforts.map(([way, effort]) => ({
    action,
    way,
    presses: effort.presses,
    keystrokes: effort.keystrokes,
    'application switches': effort.switches,
    pointings: effort.pointings,
    'moments of thought': effort.thoughts,
    'model seconds': round(modelSeconds(effort)),
    'of by hand': round(modelSeconds(effort) / reference),
  }))
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { launchChromium } from '../../e2e/chromium.ts'
import { buildApp } from '../sidebar/build-pages.ts'
import { fillLedger } from './fill-ledger.ts'
import { type LeadsSight, readSight, watchLeads } from './watch-leads.ts'

export type LeadsDesks = { browser: Browser; sandboxes: ReadonlyMap<number, Sandbox>; close(): Promise<void> }

const desk = 'ceci-sandbox.zendesk.com'

/** One browser, and for each number of rows a sandbox whose ledger holds so many. */
export async function openLeadsDesks(rowCounts: readonly number[]): Promise<LeadsDesks> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-leads-'))
  const appDir = join(folder, 'app')
  await buildApp(appDir)
  const sandboxes = new Map<number, Sandbox>()
  for (const rows of rowCounts) {
    const file = join(folder, `${rows}.sqlite`)
    await fillLedger(file, { desk, rows, now: new Date() })
    sandboxes.set(rows, await startSandbox({ port: 0, appDir, proxyEnv: { LEDGER_FILE: file } }))
  }
  const browser = await launchChromium()
  return {
    browser,
    sandboxes,
    async close() {
      await browser.close()
      for (const sandbox of sandboxes.values()) await sandbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opens the team leads' page in a browser that has never been here, and counts what it asked of Zendesk and proxy. */
export async function loadLeadsPage(
  { browser, sandboxes }: LeadsDesks,
  rows: number,
): Promise<LeadsSight & { calls: number }> {
  const sandbox = sandboxes.get(rows)
  if (sandbox === undefined) throw new Error(`No ledger was filled with ${rows} rows`)
  const before = sandbox.workspace.requests.length
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await watchLeads(page)
    await page.goto(`${sandbox.workspaceUrl}/agent/apps/installed?agent=21001`, { waitUntil: 'commit' })
    const frame = await (await page.waitForSelector('iframe[title="CECI Accounts"]')).contentFrame()
    if (frame === null) throw new Error('The iframe of the team leads’ page holds no frame')
    const sight = await readSight(frame)
    return { ...sight, calls: sandbox.workspace.requests.length - before }
  } finally {
    await context.close()
  }
}

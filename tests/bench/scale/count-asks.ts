import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { launchChromium } from '../../e2e/chromium.ts'
import { buildApp } from '../sidebar/build-pages.ts'
import type { Asks } from './desk-load.ts'
import { weighAccount } from './weigh-account.ts'

const plainTicket = 101

/** Opens the plainest ticket, presses, and counts what was asked of Zendesk and of the proxy. */
export async function countAsks(): Promise<Asks> {
  const appDir = await mkdtemp(join(tmpdir(), 'bench-scale-'))
  await buildApp(appDir)
  const sandbox = await startSandbox({ port: 0, appDir })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`${sandbox.workspaceUrl}/agent/tickets/${plainTicket}`)
    const app = page.frameLocator('iframe:visible')
    await app.locator('button[aria-keyshortcuts]').waitFor()
    await page.waitForTimeout(1_000)
    const opened = sandbox.workspace.requests.map(({ path }) => path)
    await app.locator('button[aria-keyshortcuts]').click()
    await app
      .getByText(/^Done\b/)
      .first()
      .waitFor()
    await page.waitForTimeout(1_000)
    const pressed = sandbox.workspace.requests.slice(opened.length).map(({ path }) => path)
    return {
      zendeskOnOpening: opened.filter(isZendesk).length,
      zendeskOnPress: pressed.filter(isZendesk).length,
      proxyOnOpening: opened.filter((path) => !isZendesk(path)).length,
      proxyOnPress: pressed.filter((path) => !isZendesk(path)).length,
      ledgerBytesAnAccount: await weighAccount(),
    }
  } finally {
    await browser.close()
    await sandbox.close()
    await rm(appDir, { recursive: true, force: true })
  }
}

const isZendesk = (path: string): boolean => path.startsWith('/')

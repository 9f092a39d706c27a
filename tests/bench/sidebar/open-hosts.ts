import { rm } from 'node:fs/promises'
import type { Browser, CDPSession, Frame, Page } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { launchChromium } from '../../e2e/chromium.ts'
import type { AppFolders } from './build-pages.ts'
import { watchFrames } from './watch-frame.ts'

export const appNames = ['bare', 'garden', 'app'] as const
export type AppName = (typeof appNames)[number]

export type Hosts = {
  browser: Browser
  sandbox: Readonly<Record<AppName, Sandbox>>
  close(): Promise<void>
}

/** One browser, and for each app a sandbox of its own in which nothing else is installed. */
export async function openHosts(folders: AppFolders): Promise<Hosts> {
  const browser = await launchChromium()
  const start = (name: AppName) => startSandbox({ port: 0, appDir: folders[name] })
  const sandbox = { bare: await start('bare'), garden: await start('garden'), app: await start('app') }
  return {
    browser,
    sandbox,
    async close() {
      await browser.close()
      for (const each of Object.values(sandbox)) await each.close()
      for (const folder of folders.remove) await rm(folder, { recursive: true, force: true })
    },
  }
}

export type Desk = { page: Page; devTools: CDPSession; close(): Promise<void> }

/** A browser that has never been here: no cache, no compiled script, a process of its own. */
export async function openDesk({ browser, sandbox }: Hosts, name: AppName, slowDown = 1): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await watchFrames(page)
  const devTools = await context.newCDPSession(page)
  await page.goto(`${sandbox[name].workspaceUrl}/`)
  await page.getByText('CECI account', { exact: true }).first().waitFor()
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  return { page, devTools, close: () => context.close() }
}

/** Opens a ticket from the list and answers the app's frame beside it. */
export async function openTicket(page: Page, id: number): Promise<Frame> {
  await page.getByRole('link', { name: 'Tickets', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: `#${id}` })
  await row.getByRole('link').click()
  const frame = await (await page.waitForSelector(`iframe[title$="#${id}"]`)).contentFrame()
  if (frame === null) throw new Error(`The app's iframe beside #${id} holds no frame`)
  return frame
}

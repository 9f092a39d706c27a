import { fileURLToPath } from 'node:url'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { launchChromium } from './chromium.ts'

const appDir = fileURLToPath(new URL('../../dist/app', import.meta.url))

export type Desk = {
  sandbox: Sandbox
  browser: Browser
  page: Page
  /** The app in the ticket's sidebar. */
  app: FrameLocator
  /** Everything that the browser's console called an error or a warning. */
  complaints: string[]
  openTicket: (subject: string) => Promise<void>
  close: () => Promise<void>
}

export type DeskOptions = Partial<Omit<SandboxOptions, 'port'>> & {
  /** Query string of the workspace's address, with its question mark. */
  search?: string
  /** A browser that others use too; it stays open. */
  browser?: Browser
}

/** A sandbox on free ports and an agent's browser in front of it. */
export async function openDesk({
  search = '',
  browser: shared,
  ...options
}: DeskOptions = {}): Promise<Desk> {
  const sandbox = await startSandbox({ port: 0, appDir, ...options })
  const browser = shared ?? (await launchChromium())
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${sandbox.workspaceUrl}/${search}`)
  return {
    sandbox,
    browser,
    page,
    app: page.frameLocator('iframe:visible'),
    complaints,
    openTicket: (subject) => page.getByText(subject, { exact: true }).first().click(),
    close: async () => {
      await (shared === undefined ? browser.close() : page.close())
      await sandbox.close()
    },
  }
}

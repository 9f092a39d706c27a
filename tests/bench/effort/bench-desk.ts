import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { createHand, type Hand } from './hand.ts'
import { type ActionName, tasks, texts } from './written-procedure.ts'

/** An agent's screen as a shift begins: the ticket is open, CECI's admin is logged in, the procedure lies ready. */
export type BenchDesk = {
  sandbox: Sandbox
  hand: Hand
  ticket: Page
  ceci: Page
  procedure: Page
  app: FrameLocator
  composer: Locator
  close(): Promise<void>
}

export async function openBenchDesk(
  browser: Browser,
  appDir: string,
  action: ActionName,
): Promise<BenchDesk> {
  const sandbox = await startSandbox({ port: 0, appDir })
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const hand = await createHand(context)
  const ticket = await context.newPage()
  const ceci = await context.newPage()
  const procedure = await context.newPage()
  await logIn(ceci, sandbox)
  await procedure.goto(toPage(texts[action]))
  await ticket.bringToFront()
  await ticket.goto(`${sandbox.workspaceUrl}/agent/tickets/${tasks[action].ticketId}`)
  const app = ticket.frameLocator('iframe:visible')
  await app.locator('button[aria-keyshortcuts]').waitFor()
  const composer = ticket.getByRole('textbox', { name: 'Comment' })
  hand.begin(ticket)
  return {
    sandbox,
    hand,
    ticket,
    ceci,
    procedure,
    app,
    composer,
    async close() {
      await context.close()
      await sandbox.close()
    },
  }
}

// A page that is written into an empty one loses its listeners, and with them the count of its keys.
const toPage = (text: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<textarea readonly aria-label="Text" rows="24" cols="90">${text}</textarea>`)}`

async function logIn(page: Page, { ceciUrl, ceciAdmin }: Sandbox): Promise<void> {
  await page.goto(`${ceciUrl}/login`)
  await page.getByLabel('Username').fill(ceciAdmin.email)
  await page.getByLabel('Password').fill(ceciAdmin.password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByText('Welcome').waitFor()
}

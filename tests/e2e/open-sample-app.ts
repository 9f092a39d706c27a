import type { Browser, Frame, Page } from 'playwright-core'
import { type Listening, listen } from '../../src/sandbox/listen.ts'
import {
  createWorkspace,
  type ZendeskWorkspace,
} from '../../src/sandbox/zendesk-workspace/zendesk-workspace.ts'
import { sampleSettings } from '../sandbox/zendesk-workspace/open-workspace.ts'
import { writeSampleApp } from '../sandbox/zendesk-workspace/sample-app.ts'

const script = `
window.heard = []
window.client = ZAFClient.init()
client.on('app.registered', (data) => heard.push({ name: 'app.registered', value: data }))
window.listenTo = (...names) => names.forEach((name) => client.on(name, (value) => heard.push({ name, value })))
`

export type SampleDesk = {
  workspace: ZendeskWorkspace
  page: Page
  url: string
  /** What pages called an error, in the console or by throwing. */
  complaints: string[]
  /** Opens a ticket in a tab and answers the app's frame there, registered. */
  openTicket(id: number, page?: Page): Promise<Frame>
  /** Another window of the same browser, signed in as somebody else. */
  signIn(agentId: number): Promise<Page>
  close(): Promise<void>
}

/** The workspace on real sockets with a small app that does what a test tells it. */
export async function openSampleApp(browser: Browser, query = ''): Promise<SampleDesk> {
  const workspace = await createWorkspace({
    appDir: await writeSampleApp(script),
    settings: { ...sampleSettings },
  })
  const assets = await listen(workspace.assets, { port: 0 })
  workspace.appOrigin = assets.url
  const site = await listen(workspace, { port: 0 })
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } })
  const complaints: string[] = []
  const open = async (search: string): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(5000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${site.url}/${search}`)
    return page
  }
  const page = await open(query)
  return {
    workspace,
    page,
    url: site.url,
    complaints,
    openTicket: (id, at = page) => openTicket(at, id),
    signIn: (agentId) => open(`?agent=${agentId}`),
    close: () => closeAll([context, site, assets]),
  }
}

async function closeAll(
  parts: readonly (Pick<Listening, 'close'> | { close(): Promise<void> })[],
): Promise<void> {
  for (const part of parts) await part.close()
}

async function openTicket(page: Page, id: number): Promise<Frame> {
  await page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await page
    .getByRole('row')
    .filter({ hasText: `#${id}` })
    .getByRole('link')
    .click()
  const frame = await (await page.waitForSelector(`iframe[title$="#${id}"]`)).contentFrame()
  if (frame === null) throw new Error('The iframe holds no frame')
  await registered(frame)
  return frame
}

export type Heard = { name: string; value: unknown }

// A hidden frame draws nothing, so waiting cannot go by its animation frames.
const waiting = { polling: 30 }

export function registered(frame: Frame): Promise<unknown> {
  return frame.waitForFunction('window.heard?.length > 0', undefined, waiting)
}

/** Events that the app heard; waits until one of them has the name. */
export async function heard(frame: Frame, name: string): Promise<Heard[]> {
  const isThere = (wanted: string) =>
    Reflect.get(window, 'heard').some((event: Heard) => event.name === wanted)
  await frame.waitForFunction(isThere, name, waiting)
  return frame.evaluate('heard')
}

/** Calls the SDK in the app: the answer, or the error as `{ refused }`. */
export function call(
  frame: Frame,
  method: 'get' | 'set' | 'invoke' | 'request',
  ...args: unknown[]
): Promise<SdkAnswer> {
  return frame.evaluate(
    ([name, given]) =>
      Reflect.get(window, 'client')
        [name](...given)
        .catch((error: unknown) => ({ refused: error instanceof Error ? error.message : error })),
    [method, args] as const,
  )
}
export type SdkAnswer = { [path: string]: unknown }

import type { Browser, Frame } from 'playwright-core'
import { listen } from '../../src/sandbox/listen.ts'
import { plainRequest } from '../../src/sandbox/tickets/from-dcyf.ts'
import {
  createWorkspace,
  type ZendeskWorkspace,
} from '../../src/sandbox/zendesk-workspace/zendesk-workspace.ts'
import type { Workspace } from '../../src/zendesk/workspace.ts'
import type { WorkspaceUnderTest } from './workspace.ts'

const ticketId = plainRequest.id
const cc = { name: 'Lee Park', email: 'lee.park@dcyf.wa.gov' }
const seen = ['ticket.status', 'ticket.tags', 'ticket.comment.text', 'ticket.comment.type']

/** Opens the contract's app in the sandbox's Zendesk, as an agent's browser does; every call crosses all of it. */
export async function openInChromium(
  browser: Browser,
  appDir: string,
): Promise<WorkspaceUnderTest & { close: () => Promise<void> }> {
  const tickets = [{ ...plainRequest, tags: ['early_learning', 'vip'], ccs: [cc] }]
  const zendesk = await createWorkspace({ appDir, settings: {}, tickets })
  const assets = await listen(zendesk.assets, { port: 0 })
  zendesk.appOrigin = assets.url
  const desk = await listen(zendesk, { port: 0 })
  const page = await browser.newPage()
  await page.goto(`${desk.url}/agent/tickets/${ticketId}`)
  const element = await page.waitForSelector('iframe')
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('The app has no frame')
  await frame.waitForFunction('window.connected')
  return {
    workspace: toRemote(frame),
    ticketId,
    given: {
      requester: { name: 'Nguyen, Thuy-Linh (DCYF)', email: 'thuy-linh.nguyen@dcyf.wa.gov' },
      firstComment: 'could I get a CECI account',
      tag: 'vip',
      customSolved: 'Resolved',
      cc: { ...cc, id: ccIds(zendesk)[0] ?? 0 },
      group: { id: 3602, name: 'Team Leads' },
      agent: { id: 21004, name: 'Leslie Janes', email: 'leslie.janes@ceci-sandbox.example', groupId: 3602 },
    },
    zendesk: {
      look: async () => toLook(await frame.evaluate((paths) => Reflect.get(window, 'look')(paths), seen)),
      type: (html) => page.getByLabel('Comment', { exact: true }).fill(html.replace(/<[^>]+>/g, '')),
      saveElsewhere: async () => {
        await fetch(`${desk.url}/__sandbox/tickets/${ticketId}/agent-replies`, { method: 'POST' })
      },
      saved: async () => ({
        status: String(zendesk.state.ticket(ticketId)?.status),
        tags: zendesk.state.ticket(ticketId)?.tags ?? [],
        ccIds: ccIds(zendesk),
        comments: zendesk.state
          .comments(ticketId)
          .map(({ isPublic, htmlBody }) => ({ public: isPublic, html: htmlBody })),
      }),
    },
    close: async () => {
      await page.close()
      await Promise.all([desk.close(), assets.close()])
    },
  }
}

const ccIds = ({ state }: ZendeskWorkspace): readonly number[] =>
  state.ticket(ticketId)?.collaboratorIds ?? []

const toLook = (answer: Record<string, unknown>) => ({
  status: String(answer['ticket.status']),
  tags: Object(answer['ticket.tags']),
  composer: String(answer['ticket.comment.text']),
  composerType: String(answer['ticket.comment.type']),
})

/** The frame's workspace from outside; holds for methods whose arguments and answers are plain values. */
function toRemote(frame: Frame): Workspace {
  const call = (name: string, args: unknown[]) =>
    frame.evaluate(
      async ([method, given]) => (await Reflect.get(window, 'connected')).value[method](...given),
      [name, args] as const,
    )
  return new Proxy({} as Workspace, {
    get: (_, name) => (name === 'then' ? undefined : (...args: unknown[]) => call(String(name), args)),
  })
}

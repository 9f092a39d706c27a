import { en, type LeadsWords } from '../../src/sidebar/leads/words/en.ts'
import { es } from '../../src/sidebar/leads/words/es.ts'
import type { Words } from '../../src/sidebar/words/en.ts'
import { es as panelEs } from '../../src/sidebar/words/es.ts'
import type { Desk } from '../e2e/open-desk.ts'
import type { Scene } from './scenes.ts'

type Room = keyof LeadsWords['page']['rooms']
type Look = (desk: Desk, leads: LeadsWords) => Promise<void>

const admin = 21001
const says = (desk: Desk, text: string | RegExp) => desk.app.getByText(text).first().waitFor()

/** Makes an account that stays without a sent reply, then enters a room and looks at it. */
const inRoom = (room: Room, look: Look): Scene => ({
  agent: admin,
  play: async (desk, words) => {
    await makeAccount(desk, words)
    await lookInto(room, look, desk, words)
  },
})

const withoutProxy = (room: Room, look: Look): Scene => ({
  agent: admin,
  options: { settings: { proxy_url: '' } },
  play: (desk, words) => lookInto(room, look, desk, words),
})

async function lookInto(room: Room, look: Look, desk: Desk, words: Words): Promise<void> {
  const leads = words === panelEs ? es : en
  const rail = desk.page.getByRole('navigation', { name: 'Workspace' })
  await rail.getByRole('link', { name: 'CECI Accounts' }).click()
  await desk.app.getByRole('tab', { name: leads.page.rooms[room] }).click()
  await look(desk, leads)
}

async function makeAccount(desk: Desk, words: Words): Promise<void> {
  await desk.openTicket('CECI account')
  await desk.app.getByRole('button', { name: words.form.create(1), exact: true }).click()
  await says(desk, words.receipt.finished)
}

/** Each room of the team leads' page. */
export const leadsScenes: Record<string, Scene> = {
  'leads-accounts': inRoom('accounts', async (desk, { accounts, charts }) => {
    await desk.app.getByRole('button', { name: accounts.export(1) }).click()
    await says(desk, charts.asTable)
  }),
  'leads-playbook': inRoom('playbook', (desk, { playbook }) => says(desk, playbook.overrules.suggested)),
  'leads-reply': inRoom('playbook', async (desk, { playbook }) => {
    const text = desk.app.getByLabel(playbook.replies.text, { exact: true })
    await text.fill(`Hello {{ account.nmae }},\n${await text.inputValue()}`)
    await says(desk, playbook.replies.problems(1))
    await desk.app.getByText(playbook.replies.againstSaved).click()
    await desk.app
      .getByRole('heading', { name: playbook.replies.title, exact: true })
      .evaluate((heading) => heading.scrollIntoView())
  }),
  'leads-save': inRoom('playbook', async (desk, { playbook }) => {
    const responder = desk.app.getByLabel(/^(Responder|Persona que responde)$/)
    await responder.fill('Dawn Ellery')
    await desk.app.getByRole('button', { name: playbook.save.go }).click()
  }),
  'leads-try-it': inRoom('tryIt', async (desk, { tryIt }) => {
    await desk.app.getByRole('button', { name: tryIt.rehearse }).click()
    await says(desk, /dana\.reyes@dcyf\.wa\.gov/)
  }),
  'leads-health': inRoom('health', (desk, { health }) => says(desk, health.sum(0, 1))),
  'leads-without-proxy': withoutProxy('accounts', (desk, { unfinished }) =>
    says(desk, unfinished.discussions(0)),
  ),
  'leads-health-without-proxy': withoutProxy('health', (desk, { health }) => says(desk, health.sum(0, 2))),
}

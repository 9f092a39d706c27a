import type { Words } from '../../src/sidebar/words/en.ts'
import type { Desk, DeskOptions } from '../e2e/open-desk.ts'

export type Scene = {
  options?: DeskOptions
  /** The signed-in person's id in the sandbox; the desk's plain agent where absent. */
  agent?: number
  /** Shown once more in a sidebar of 320 px, in Spanish. */
  narrow?: true
  play: (scene: Desk, words: Words) => Promise<void>
}

const admin = 21001
const lightAgent = 21003

const press = (desk: Desk, name: string) =>
  desk.app.getByRole('button', { name, exact: true }).first().click()
const says = (desk: Desk, text: string) => desk.app.getByText(text).first().waitFor()
const openPlain = async (desk: Desk, words: Words) => {
  await desk.openTicket('CECI account')
  await says(desk, words.form.heading(1))
}
const wrongSettings = { proxy_url: 'accounts', tag_done: 'New CECI Account', delivery: 'fax' }

const create = async (desk: Desk, words: Words) => {
  await openPlain(desk, words)
  await press(desk, words.form.create(1))
}

/** Every face of the panel, each reached as an agent reaches it. */
export const scenes: Record<string, Scene> = {
  suggestion: {
    play: async (desk, words) => {
      await openPlain(desk, words)
      await desk.app.getByText('I have created a new account').waitFor()
    },
  },
  reading: {
    play: async (desk) => {
      desk.sandbox.workspace.dials.hostGet = 'never'
      await desk.page.waitForTimeout(400)
      await desk.openTicket('CECI account')
      await desk.app.getByRole('status').first().waitFor()
    },
  },
  'reply-edited': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      await press(desk, words.reply.edit)
      await desk.app.getByRole('textbox', { name: words.reply.heading }).fill('Hi, your account is there.')
      await says(desk, words.reply.noPassword)
    },
  },
  'details-only': {
    play: async (desk, words) => {
      await desk.openTicket('Account for Emmett – Coach role')
      await desk.app.getByRole('checkbox').first().check()
      await press(desk, words.form.create(1))
      await says(desk, words.receipt.finished)
    },
  },
  'password-left-out': {
    play: async (desk) => {
      await desk.openTicket('Account for Emmett – Coach role')
      await desk.app.getByRole('checkbox').last().check()
      await says(desk, 'Emmett')
    },
  },
  'several-people': {
    play: async (desk, words) => {
      await desk.openTicket('New staff - CECI accounts needed')
      await says(desk, words.form.heading(5))
    },
  },
  'several-made': {
    play: async (desk, words) => {
      await desk.openTicket('New staff - CECI accounts needed')
      await press(desk, words.form.create(5))
      await says(desk, words.receipt.finished)
    },
  },
  'fields-wrong': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      await desk.app.getByLabel(words.form.email, { exact: true }).fill('dana at dcyf')
      await desk.app.getByLabel(words.form.lastName, { exact: true }).fill('')
      await press(desk, words.form.create(1))
      await says(desk, words.form.errors.notAnAddress)
    },
  },
  'has-account': {
    options: {
      ceciPeople: [
        {
          email: 'thuy-linh.nguyen@dcyf.wa.gov',
          firstName: 'Thuy-Linh',
          lastName: 'Nguyen',
          role: 'Coach',
          password: 'Old-One-1',
        },
      ],
    },
    play: async (desk, words) => {
      await openPlain(desk, words)
      await says(desk, words.form.known.exists)
    },
  },
  done: {
    play: async (desk, words) => {
      await create(desk, words)
      await says(desk, words.receipt.finished)
    },
  },
  sent: {
    play: async (desk, words) => {
      await create(desk, words)
      await says(desk, words.receipt.finished)
      await desk.page.getByRole('button', { name: 'Submit as Resolved' }).click()
      await says(desk, words.receipt.finishedSent)
    },
  },
  'done-before': {
    play: async (desk, words) => {
      await create(desk, words)
      await says(desk, words.receipt.finished)
      await press(desk, words.receipt.close)
      await desk.app.getByText(words.suggestion.otherActions).first().waitFor()
      await says(desk, words.receipt.finished)
    },
  },
  'other-machine': {
    play: async (desk, words) => {
      const address = desk.page.url()
      await create(desk, words)
      await says(desk, words.receipt.finished)
      await desk.page.goto(address)
      await desk.openTicket('CECI account')
      await says(desk, words.receipt.again.reply)
    },
  },
  'ceci-down': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      desk.sandbox.ceci.dials['look-up'] = { fault: 'status', status: 503 }
      await press(desk, words.form.create(1))
      await says(desk, words.failures['ceci-unreachable'])
      await desk.app.getByText(words.byHand.heading).click()
    },
  },
  'outcome-unknown': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      desk.sandbox.ceci.dials.create = { fault: 'status', status: 500 }
      await press(desk, words.form.create(1))
      await says(desk, words.failures['outcome-unknown'])
    },
  },
  'proxy-down': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      desk.sandbox.workspace.dials.proxy = 'unreachable'
      await desk.page.waitForTimeout(400)
      await press(desk, words.form.create(1))
      await says(desk, words.failures['no-word'])
    },
  },
  'without-proxy': {
    options: { settings: { proxy_url: '' } },
    play: async (desk, words) => {
      await desk.openTicket('New staff - CECI accounts needed')
      await press(desk, words.form.createByHand(5))
      await says(desk, words.byHand.first)
    },
  },
  'by-hand': {
    options: { settings: { proxy_url: '' } },
    play: async (desk, words) => {
      await openPlain(desk, words)
      await says(desk, words.byHand.notSetUp)
    },
  },
  'wrong-key': {
    options: { settings: { shared_key: 'not the key of this proxy, but as long as one' } },
    play: async (desk, words) => {
      await create(desk, words)
      await says(desk, words.failures.unauthenticated)
    },
  },
  'note-refused': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      desk.sandbox.workspace.dials.composerIgnoresType = true
      await desk.page.waitForTimeout(400)
      await press(desk, words.actions.discuss)
      await says(desk, words.failures['composer-not-internal'])
    },
  },
  'look-first': {
    play: async (desk, words) => {
      await openPlain(desk, words)
      await desk.app.getByRole('button', { name: words.suggestion.lookFirst }).first().click()
      await desk.app.getByText('what program you work for').waitFor()
    },
  },
  'ask-role': {
    play: async (desk, words) => {
      await desk.openTicket('account')
      await says(desk, words.suggestion.summary.ask_role)
    },
  },
  'tip-sheet': {
    play: async (desk, words) => {
      await desk.openTicket('Add my teachers please')
      await says(desk, words.suggestion.summary.send_tip_sheet)
    },
  },
  discuss: {
    play: async (desk, words) => {
      await desk.openTicket('access to see my sons class videos')
      await says(desk, words.suggestion.summary.discuss)
    },
  },
  'nothing-to-do': {
    play: async (desk, words) => {
      await desk.openTicket('Locked out')
      await says(desk, words.suggestion.summary.none)
    },
  },
  waiting: {
    play: async (desk, words) => {
      await desk.openTicket('Getting started')
      await says(desk, words.rules['waiting-for-answer'])
    },
  },
  'spanish-requester': {
    play: async (desk, words) => {
      await desk.openTicket('cuenta')
      await says(desk, words.suggestion.summary.ask_role)
      await desk.app.getByText('Hola').first().waitFor()
    },
  },
  hostile: {
    play: async (desk, words) => {
      await desk.openTicket('URGENT: administrator account {{ticket.requester.email}}')
      await says(desk, words.suggestion.otherActions)
    },
  },
  'no-address': {
    play: async (desk, words) => {
      await desk.openTicket('Voicemail from: 360-555-0194')
      await says(desk, words.suggestion.otherActions)
    },
  },
  closed: {
    play: async (desk, words) => {
      await desk.openTicket('CECI account for our new licensor')
      await says(desk, words.faces.closed.title)
    },
  },
  'light-agent': {
    agent: lightAgent,
    play: async (desk, words) => {
      await desk.openTicket('CECI account')
      await says(desk, words.faces.lightAgent.title)
    },
  },
  'settings-wrong-agent': {
    options: { settings: wrongSettings },
    play: async (desk, words) => {
      await desk.openTicket('CECI account')
      await says(desk, words.faces.settings.forAgent)
    },
  },
  'settings-wrong-admin': {
    agent: admin,
    options: { settings: wrongSettings },
    play: async (desk, words) => {
      await desk.openTicket('CECI account')
      await says(desk, words.faces.settings.forAdmin)
    },
  },
  'new-ticket': {
    play: async (desk, words) => {
      await desk.page.getByRole('button', { name: 'New ticket' }).click()
      await says(desk, words.faces.newTicket.title)
    },
  },
}

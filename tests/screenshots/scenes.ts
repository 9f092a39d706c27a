import type { Desk, DeskOptions } from '../e2e/open-desk.ts'

type Scene = {
  options?: DeskOptions
  scheme?: 'light' | 'dark'
  width?: number
  agent?: string
  play: (desk: Desk) => Promise<void>
}

const press = (desk: Desk, name: string | RegExp) => desk.app.getByRole('button', { name }).first().click()
const says = (desk: Desk, text: string | RegExp) => desk.app.getByText(text).first().waitFor()

/** Every face of the app worth looking at, each reached as an agent would. */
export const scenes: Record<string, Scene> = {
  ticket: {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await says(desk, /I have created a new account/)
    },
  },
  receipt: {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await press(desk, 'Create account')
      await says(desk, /^Done/)
    },
  },
  dark: {
    scheme: 'dark',
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await says(desk, /I have created a new account/)
    },
  },
  'dark-receipt': {
    scheme: 'dark',
    play: async (desk) => {
      await desk.openTicket('CECI account')
      desk.sandbox.ceci.dials.create = { fault: 'status', status: 500 }
      await press(desk, 'Create account')
      await says(desk, /did not say whether/)
    },
  },
  people: {
    play: async (desk) => {
      await desk.openTicket('New staff - CECI accounts needed')
      await says(desk, /new account/i)
    },
  },
  spanish: {
    play: async (desk) => {
      await desk.page.getByRole('combobox').filter({ hasText: 'Español' }).selectOption({ label: 'Español' })
      await desk.openTicket('CECI account')
      await says(desk, 'Cuenta nueva')
    },
  },
  'field-errors': {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await desk.app.getByLabel('E-mail address').fill('dana at dcyf')
      await desk.app.getByLabel('Last name').fill('')
      await press(desk, 'Create account')
      await says(desk, 'This is not an e-mail address.')
    },
  },
  'ceci-down': {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      desk.sandbox.ceci.dials['look-up'] = { fault: 'status', status: 503 }
      await press(desk, 'Create account')
      await says(desk, /CECI cannot be reached/)
    },
  },
  'proxy-down': {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await says(desk, /I have created a new account/)
      await desk.sandbox.stopProxy()
      await press(desk, 'Create account')
      await says(desk, /may or may not/)
      await desk.sandbox.startProxyAgain()
    },
  },
  'wrong-settings': {
    options: { settings: { proxy_url: 'accounts', tag_done: 'New CECI Account', delivery: 'fax' } },
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await says(desk, 'proxy_url')
    },
  },
  'note-refused': {
    play: async (desk) => {
      await desk.openTicket('CECI account')
      await says(desk, /I have created a new account/)
      desk.sandbox.workspace.dials.composerIgnoresType = true
      await desk.page.waitForTimeout(500)
      await press(desk, 'Discuss with team leads')
      await says(desk, /did not turn into/)
    },
  },
  'ask-role': {
    play: async (desk) => {
      await desk.openTicket('account')
      await press(desk, 'Ask for role')
      await says(desk, /^Done/)
    },
  },
}

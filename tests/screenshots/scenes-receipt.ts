import { rehearsalKey } from '../../src/sidebar/leads/rehearsal/rehearsal-switch.ts'
import type { Words } from '../../src/sidebar/words/en.ts'
import type { Desk } from '../e2e/open-desk.ts'
import type { Scene } from './scenes.ts'

const press = (desk: Desk, name: string) =>
  desk.app.getByRole('button', { name, exact: true }).first().click()
const says = (desk: Desk, text: string) => desk.app.getByText(text).first().waitFor()
const composer = ({ page }: Desk) => page.getByRole('textbox', { name: 'Comment' })

const create = async (desk: Desk, words: Words) => {
  await desk.openTicket('CECI account')
  await press(desk, words.form.create(1))
  await says(desk, words.receipt.finished)
}
const several = 'New staff - CECI accounts needed'

const kimLy = {
  email: 'kim-ly.tran@dcyf.wa.gov',
  firstName: 'Kim-Ly',
  lastName: 'Tran',
  role: 'Coach',
  password: 'Old-One-1',
} as const

/** What a receipt looks like when all did not go the straight way. */
export const receiptScenes: Record<string, Scene> = {
  rehearsal: {
    play: async (desk, words) => {
      await desk.page.addInitScript((key) => sessionStorage.setItem(key, 'on'), rehearsalKey)
      await desk.openTicket('CECI account')
      await press(desk, words.form.create(1))
      await says(desk, words.receipt.rehearsed)
    },
  },
  undone: {
    play: async (desk, words) => {
      await create(desk, words)
      await press(desk, words.receipt.undo)
      await says(desk, words.receipt.undone.all)
    },
  },
  'second-reply': {
    play: async (desk, words) => {
      await create(desk, words)
      await press(desk, words.receipt.close)
      await composer(desk).fill('Hi Thuy-Linh, I have created a new account for you. See you!')
      await desk.app.getByText(words.suggestion.otherActions, { exact: true }).first().click()
      await press(desk, words.actions.ask_role)
      await says(desk, words.receipt.inTheWay)
    },
  },
  'one-has-account': {
    narrow: true,
    options: { ceciPeople: [kimLy] },
    play: async (desk, words) => {
      await desk.openTicket(several)
      await says(desk, words.form.haveOne('Kim-Ly Tran', 1))
      await says(desk, words.form.heading(4))
    },
  },
  'missed-people': {
    narrow: true,
    play: async (desk, words) => {
      const address = desk.page.url()
      await desk.openTicket(several)
      desk.sandbox.ceci.dials.create = { fault: 'delay', delayMs: 1500 }
      await press(desk, words.form.create(5))
      await says(desk, words.receipt.accountsMade(1, 5))
      desk.sandbox.workspace.dials.proxy = 'unreachable'
      await desk.app.getByRole('button', { name: words.receipt.close }).waitFor({ timeout: 60_000 })
      desk.sandbox.workspace.dials.proxy = 'normal'
      await desk.page.goto(address)
      await desk.openTicket(several)
      await desk.app.getByText(words.receipt.missing.unreached).waitFor()
    },
  },
  'perhaps-sent': {
    play: async (desk, words) => {
      const address = desk.page.url()
      await desk.openTicket('CECI account')
      await press(desk, words.actions.ask_role)
      await says(desk, words.receipt.finished)
      await composer(desk).fill('Who are you?')
      await desk.page.getByRole('button', { name: /^Submit as/ }).click()
      await desk.page.waitForTimeout(500)
      await desk.page.goto(address)
      await desk.openTicket('CECI account')
      await says(desk, words.receipt.thatWasIt)
    },
  },
}

import type { BenchDesk } from './bench-desk.ts'
import { copyEmail, createInCeci, fillBlank } from './by-hand.ts'
import { type ActionName, agentFirstName, blanks, tasks, texts } from './written-procedure.ts'

/**
 * The sandbox has no macros, so a macro's menu is counted, not pressed: one press opens the list, one chooses. It is
 * a good macro: it greets, signs, sets status, tag and group; only what no macro can know stays blank.
 */
const menu = { presses: 2, pointings: 2, thoughts: 2 } as const

export const withMacro: Readonly<Record<ActionName, (desk: BenchDesk) => Promise<void>>> = {
  async create_account(desk) {
    const { email, firstName, lastName } = tasks.create_account
    await createInCeci(desk)
    await desk.hand.switchTo(desk.ticket)
    await applyMacro(desk, 'create_account')
    await fillBlank(desk, blanks.account, `${firstName} ${lastName}`)
    await copyEmail(desk, email)
    await desk.hand.markWord(desk.composer, blanks.email)
    await desk.hand.stroke('Control+V')
    await submit(desk)
  },
  async ask_role(desk) {
    await applyMacro(desk, 'ask_role')
    await submit(desk)
  },
  async send_tip_sheet(desk) {
    await applyMacro(desk, 'send_tip_sheet')
    await submit(desk)
  },
  async discuss(desk) {
    await applyMacro(desk, 'discuss')
    await submit(desk)
  },
}

async function applyMacro({ hand, ticket, composer }: BenchDesk, action: ActionName): Promise<void> {
  const task = tasks[action]
  hand.imagine(menu)
  if (action === 'discuss') {
    await ticket.getByRole('button', { name: 'Internal note' }).dispatchEvent('click')
    await ticket.getByLabel('Assignee').selectOption({ label: 'Team Leads' })
  }
  const greeting = 'firstName' in task ? task.firstName : ''
  const text = texts[action].replace(blanks.requester, greeting).replace(blanks.agent, agentFirstName)
  await composer.evaluate((element, inserted) => {
    element.focus()
    document.execCommand('insertText', false, inserted)
  }, text)
  await ticket.getByLabel('Status', { exact: true }).selectOption({ label: task.status })
  if (!('tag' in task)) return
  const tags = ticket.getByRole('textbox', { name: 'Tags' })
  await tags.fill(task.tag)
  await tags.dispatchEvent('keydown', { key: 'Enter', bubbles: true })
}

export const submit = ({ hand, ticket }: BenchDesk): Promise<void> =>
  hand.choose(ticket.getByRole('button', { name: /^Submit as/ }))

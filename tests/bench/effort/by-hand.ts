import type { BenchDesk } from './bench-desk.ts'
import {
  type ActionName,
  agentFirstName,
  blanks,
  initialPassword,
  tasks,
  texts,
} from './written-procedure.ts'

/** The written procedure, done by a practised agent who goes from field to field with Tab and copies what is long. */
export const byHand: Readonly<Record<ActionName, (desk: BenchDesk) => Promise<void>>> = {
  async create_account(desk) {
    const { email, firstName, lastName, tag, status } = tasks.create_account
    await createInCeci(desk)
    await copyText(desk)
    await pasteReply(desk)
    await fillBlank(desk, blanks.requester, firstName)
    await fillBlank(desk, blanks.account, `${firstName} ${lastName}`)
    await copyEmail(desk, email)
    await desk.hand.markWord(desk.composer, blanks.email)
    await desk.hand.stroke('Control+V')
    await fillBlank(desk, blanks.agent, agentFirstName)
    await addTag(desk, tag)
    await submitAs(desk, status)
  },
  async ask_role(desk) {
    const { firstName, status } = tasks.ask_role
    await copyText(desk)
    await pasteReply(desk)
    await fillBlank(desk, blanks.requester, firstName)
    await fillBlank(desk, blanks.agent, agentFirstName)
    await submitAs(desk, status)
  },
  async send_tip_sheet(desk) {
    const { firstName, tag, status } = tasks.send_tip_sheet
    await copyText(desk)
    await pasteReply(desk)
    await fillBlank(desk, blanks.requester, firstName)
    await fillBlank(desk, blanks.agent, agentFirstName)
    await addTag(desk, tag)
    await submitAs(desk, status)
  },
  async discuss(desk) {
    await writeNote(desk, texts.discuss)
    await assignToTeamLeads(desk)
    await submitAs(desk, tasks.discuss.status)
  },
}

/** Admin → Manage Users → Create A New User, in the tab where CECI is logged in. */
export async function createInCeci(desk: BenchDesk): Promise<void> {
  const { hand, ceci } = desk
  const { email, firstName, lastName } = tasks.create_account
  await copyEmail(desk, email)
  await hand.switchTo(ceci)
  await hand.choose(ceci.getByRole('link', { name: 'Admin', exact: true }))
  await hand.choose(ceci.getByRole('link', { name: 'Manage Users' }))
  await hand.choose(ceci.getByRole('link', { name: 'Create A New User' }))
  await hand.pointInto(ceci.getByLabel('E-mail'))
  await hand.stroke('Control+V')
  for (const value of [firstName, lastName, initialPassword]) {
    await hand.stroke('Tab')
    await hand.type(value)
  }
  await hand.stroke('Tab')
  await hand.type('c')
  await hand.choose(ceci.getByRole('button', { name: 'Create User' }))
  await ceci.getByText(`${firstName} ${lastName}`).first().waitFor()
}

export async function copyEmail({ hand, ticket }: BenchDesk, email: string): Promise<void> {
  await hand.markLine(ticket.getByLabel('Ticket properties').getByText(email))
  await hand.stroke('Control+C')
}

async function copyText({ hand, procedure }: BenchDesk): Promise<void> {
  await hand.switchTo(procedure)
  await hand.pointInto(procedure.getByLabel('Text'))
  await hand.stroke('Control+A')
  await hand.stroke('Control+C')
}

async function pasteReply({ hand, ticket, composer }: BenchDesk): Promise<void> {
  await hand.switchTo(ticket)
  await hand.pointInto(composer)
  await hand.stroke('Control+V')
}

export async function fillBlank({ hand, composer }: BenchDesk, blank: string, value: string): Promise<void> {
  await hand.markWord(composer, blank)
  await hand.type(value)
}

async function addTag({ hand, ticket }: BenchDesk, tag: string): Promise<void> {
  await hand.pointInto(ticket.getByRole('textbox', { name: 'Tags' }))
  await hand.type(tag)
  await hand.stroke('Enter')
}

async function submitAs({ hand, ticket }: BenchDesk, status: string): Promise<void> {
  await hand.choose(ticket.getByRole('button', { name: 'Other statuses' }))
  await hand.choose(ticket.getByRole('menuitem', { name: `Submit as ${status}` }))
}

async function writeNote({ hand, ticket, composer }: BenchDesk, text: string): Promise<void> {
  await hand.choose(ticket.getByRole('button', { name: 'Internal note' }))
  await hand.pointInto(composer)
  await hand.type(text)
}

// A headless browser draws no list for a native select: the presses that open it and choose are counted, not made.
async function assignToTeamLeads({ hand, ticket }: BenchDesk): Promise<void> {
  hand.imagine({ presses: 2, pointings: 2, thoughts: 1 })
  await ticket.getByLabel('Assignee').selectOption({ label: 'Team Leads' })
}

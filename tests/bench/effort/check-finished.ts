import { setTimeout as pause } from 'node:timers/promises'
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts'
import { type ActionName, agentFirstName, tasks } from './written-procedure.ts'

/** Rejects unless the ticket was saved as the procedure asks, and the account is there where one was due. */
export async function checkFinished(sandbox: Sandbox, action: ActionName): Promise<void> {
  const deadline = Date.now() + 10_000
  let wrong = findWrong(sandbox, action)
  while (wrong.length > 0 && Date.now() < deadline) {
    await pause(50)
    wrong = findWrong(sandbox, action)
  }
  if (wrong.length > 0) throw new Error(`${action} is not finished: ${wrong.join('; ')}`)
}

const endings = {
  create_account: { status: 'solved', isPublic: true, says: /Password: CECI2024\*/ },
  ask_role: { status: 'pending', isPublic: true, says: /what program you work for/ },
  send_tip_sheet: { status: 'solved', isPublic: true, says: /adding-users-to-your-default-group/ },
  discuss: { status: 'open', isPublic: false, says: /Leslie, DeEtta, Dawn/ },
} as const

function findWrong({ workspace, ceci }: Sandbox, action: ActionName): string[] {
  const task = tasks[action]
  const ending = endings[action]
  const ticket = workspace.state.ticket(task.ticketId)
  const comment = workspace.state.comments(task.ticketId).at(-1)
  const text = comment?.plainBody ?? ''
  const wrong: string[] = []
  if (ticket?.status !== ending.status) wrong.push(`status ${ticket?.status}`)
  if ('tag' in task && !ticket?.tags.includes(task.tag)) wrong.push(`tags ${ticket?.tags.join()}`)
  if (comment?.isPublic !== ending.isPublic || !ending.says.test(text)) wrong.push(`comment ${text}`)
  if (ending.isPublic && !text.includes(agentFirstName)) wrong.push('no signature')
  if (action === 'discuss' && ticket?.groupId !== 3602) wrong.push(`group ${ticket?.groupId}`)
  if ('email' in task && !hasAccount(ceci, task.email)) wrong.push('no account')
  return wrong
}

const hasAccount = (ceci: Sandbox['ceci'], email: string): boolean =>
  ceci.users().some((user) => user.email === email && user.role === 'Coach Lead')

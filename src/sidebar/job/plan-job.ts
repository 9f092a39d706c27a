import type { AppSettings } from '../settings/app-settings.ts'
import { type Ending, endingOf } from './ending.ts'
import type { Choice, Job, Step } from './job.ts'

type Plan = {
  ticketId: number
  commentsBefore: number
  settings: AppSettings
  /** The agent's own status and tags for this ticket. */
  ending?: Ending | undefined
}

export function planJob(choice: Choice, plan: Plan): Job {
  const steps = planSteps(choice, plan)
  return {
    choice,
    ticketId: plan.ticketId,
    commentsBefore: plan.commentsBefore,
    lines: steps.map((step) => ({ step, state: { at: 'waiting' } })),
  }
}

function planSteps(choice: Choice, { settings, ending }: Plan): Step[] {
  const planned = ending ?? endingOf(choice, settings)
  if (planned === undefined) return [{ kind: 'assign', to: 'responder' }]
  const { wish } = planned
  const change = { ...planned.change, add: planned.change.add.filter((tag) => tag !== '') }
  const comment = choice.action === 'discuss' ? 'note' : 'reply'
  const accounts =
    choice.action === 'create_account'
      ? choice.people.map((person): Step => ({ kind: 'account', person }))
      : []
  const copies: Step[] =
    choice.action === 'create_account' && choice.withoutCopyTo !== undefined
      ? [{ kind: 'ccs', remove: choice.withoutCopyTo }]
      : []
  const told: Step[] =
    settings.delivery === 'send'
      ? [{ kind: 'send', wish, change, comment }]
      : [{ kind: comment }, { kind: 'status', wish }, { kind: 'tags', change }]
  const isAssigned = choice.action === 'discuss' && settings.discussGroup !== ''
  return [
    ...accounts,
    ...copies,
    ...told,
    ...(isAssigned ? [{ kind: 'assign', to: 'discuss-group' } as const] : []),
  ]
}

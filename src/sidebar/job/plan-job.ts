import type { StatusWish } from '../../zendesk/workspace.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import type { Choice, Job, Step, TagChange } from './job.ts'

type Ending = { wish: StatusWish; change: TagChange; comment: 'reply' | 'note' }

export function planJob(choice: Choice, ticketId: number, settings: AppSettings): Job {
  const steps = planSteps(choice, settings)
  return { choice, ticketId, lines: steps.map((step) => ({ step, state: { at: 'waiting' } })) }
}

function planSteps(choice: Choice, settings: AppSettings): Step[] {
  switch (choice.action) {
    case 'create_account': {
      const accounts = choice.people.map((person): Step => ({ kind: 'account', person }))
      return [...accounts, ...tell(settings, ending(choice, settings))]
    }
    case 'ask_role':
    case 'send_tip_sheet':
    case 'tell_has_account':
      return tell(settings, ending(choice, settings))
    case 'discuss': {
      const assign: Step[] = settings.discussGroup === '' ? [] : [{ kind: 'assign', to: 'discuss-group' }]
      return [...tell(settings, ending(choice, settings)), ...assign]
    }
    case 'hand_over':
      return [{ kind: 'assign', to: 'responder' }]
  }
}

function tell(settings: AppSettings, { wish, change, comment }: Ending): Step[] {
  if (settings.delivery === 'send') return [{ kind: 'send', wish, change, comment }]
  return [{ kind: comment }, { kind: 'status', wish }, { kind: 'tags', change }]
}

function ending(choice: Exclude<Choice, { action: 'hand_over' }>, settings: AppSettings): Ending {
  const { tags, statuses } = settings
  const workTags = [tags.waiting, tags.discuss]
  switch (choice.action) {
    case 'create_account':
      return { comment: 'reply', wish: statuses.created, change: { add: [tags.done], remove: workTags } }
    case 'tell_has_account':
      return { comment: 'reply', wish: statuses.created, change: { add: [], remove: workTags } }
    case 'ask_role':
      return {
        comment: 'reply',
        wish: statuses.asked,
        change: { add: [tags.waiting], remove: [tags.discuss] },
      }
    case 'send_tip_sheet':
      return choice.reader === 'can-invite'
        ? { comment: 'reply', wish: statuses.canInvite, change: { add: [tags.done], remove: workTags } }
        : { comment: 'reply', wish: statuses.mustPassOn, change: { add: [], remove: workTags } }
    case 'discuss':
      return {
        comment: 'note',
        wish: statuses.discussed,
        change: { add: [tags.discuss], remove: [tags.waiting] },
      }
  }
}

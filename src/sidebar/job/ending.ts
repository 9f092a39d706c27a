import type { StatusWish } from '../../zendesk/workspace.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import type { Choice, TagChange } from './job.ts'

/** How the ticket stands after the step. */
export type Ending = { wish: StatusWish; change: TagChange }

/** The settings' ending for a choice; handing over changes neither status nor tags. */
export function endingOf(choice: Choice, { tags, statuses }: AppSettings): Ending | undefined {
  const workTags = [tags.waiting, tags.discuss]
  switch (choice.action) {
    case 'create_account':
      return { wish: statuses.created, change: { add: [tags.done], remove: workTags } }
    case 'tell_has_account':
      return { wish: statuses.created, change: { add: [], remove: workTags } }
    case 'ask_role':
      return { wish: statuses.asked, change: { add: [tags.waiting], remove: [tags.discuss] } }
    case 'send_tip_sheet':
      return choice.reader === 'can-invite'
        ? { wish: statuses.canInvite, change: { add: [tags.done], remove: workTags } }
        : { wish: statuses.mustPassOn, change: { add: [], remove: workTags } }
    case 'discuss':
      return { wish: statuses.discussed, change: { add: [tags.discuss], remove: [tags.waiting] } }
    case 'hand_over':
      return undefined
  }
}

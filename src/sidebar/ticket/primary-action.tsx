import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import type { Decision } from '../../playbook/decision.ts'
import type { Choice } from '../job/job.ts'
import { Small, Stack } from '../parts/layout.tsx'
import { suggestedChord, useChord } from '../parts/use-chord.ts'
import { useWords } from '../words/words.ts'

type PrimaryActionProps = { choice: Choice | undefined; onChoose: (choice: Choice) => void }

/** The suggested step as one press; nothing where nothing is to do. */
export function PrimaryAction({ choice, onChoose }: PrimaryActionProps): ReactNode {
  const words = useWords()
  const button = useChord()
  if (choice === undefined || choice.action === 'hand_over') return null
  return (
    <Stack $gap={4}>
      <Button
        ref={button}
        aria-keyshortcuts={suggestedChord}
        isPrimary
        isStretched
        onClick={() => onChoose(choice)}
      >
        {words.actions[choice.action]}
      </Button>
      {choice.action === 'send_tip_sheet' && (
        <Small>
          {choice.reader === 'can-invite' ? words.suggestion.canInvite : words.suggestion.mustPassOn}
        </Small>
      )}
    </Stack>
  )
}

/** What the playbook's decision comes to as a press; an agent who overrules it makes accounts. */
export function toChoice(decision: Decision, overruled: boolean): Choice | undefined {
  if (overruled) return { action: 'create_account', people: [] }
  switch (decision.action) {
    case 'create_account':
      return { action: 'create_account', people: [] }
    case 'send_tip_sheet':
      return { action: 'send_tip_sheet', reader: decision.reader }
    case 'ask_role':
    case 'discuss':
      return { action: decision.action }
    case 'none':
      return undefined
  }
}

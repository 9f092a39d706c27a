import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import type { Action } from '../../contract/actions.ts'
import type { Choice } from '../job/job.ts'
import { Heading, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import { OtherAction, type Tailored } from './other-action.tsx'

type OtherActionsProps = Tailored & {
  suggested: Action
  responder: string
  onCreate: () => void
  onChoose: (choice: Choice) => void
}

/** The actions that the app does not suggest, each one press away. */
export function OtherActions({
  suggested,
  responder,
  onCreate,
  onChoose,
  ...tailored
}: OtherActionsProps): ReactNode {
  const words = useWords()
  const [askingReader, setAskingReader] = useState(false)
  const other = (action: 'ask_role' | 'discuss') =>
    suggested !== action && (
      <OtherAction label={words.actions[action]} choice={{ action }} onChoose={onChoose} {...tailored} />
    )
  return (
    <Stack as="section" $gap={8} aria-labelledby="other-heading">
      <Heading id="other-heading">{words.suggestion.otherActions}</Heading>
      {suggested !== 'create_account' && (
        <Button size="small" isStretched onClick={onCreate}>
          {words.actions.create_account}
        </Button>
      )}
      {other('ask_role')}
      <Button
        size="small"
        isStretched
        aria-expanded={askingReader}
        onClick={() => setAskingReader(!askingReader)}
      >
        {suggested === 'send_tip_sheet' ? words.suggestion.otherReader : words.actions.send_tip_sheet}
      </Button>
      {askingReader && <TipSheetReaders onChoose={onChoose} {...tailored} />}
      {other('discuss')}
      {responder !== '' && (
        <Button size="small" isStretched onClick={() => onChoose({ action: 'hand_over' })}>
          {words.actions.hand_over(responder)}
        </Button>
      )}
    </Stack>
  )
}

function TipSheetReaders(props: Tailored & Pick<OtherActionsProps, 'onChoose'>): ReactNode {
  const { suggestion } = useWords()
  const sheet = (reader: 'can-invite' | 'must-pass-on', label: string) => (
    <OtherAction label={label} choice={{ action: 'send_tip_sheet', reader }} {...props} />
  )
  return (
    <Stack $gap={4} role="group" aria-label={suggestion.whoReads}>
      <Small>{suggestion.whoReads}</Small>
      {sheet('can-invite', suggestion.canInvite)}
      {sheet('must-pass-on', suggestion.mustPassOn)}
    </Stack>
  )
}

import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import type { Action } from '../../contract/actions.ts'
import type { Choice } from '../job/job.ts'
import { Heading, Row, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

type OtherActionsProps = {
  suggested: Action
  responder: string
  onCreate: () => void
  onChoose: (choice: Choice) => void
}

/** The actions that the app does not suggest, each one press away. */
export function OtherActions({ suggested, responder, onCreate, onChoose }: OtherActionsProps): ReactNode {
  const words = useWords()
  const [askingReader, setAskingReader] = useState(false)
  return (
    <Stack as="section" $gap={8} aria-labelledby="other-heading">
      <Heading id="other-heading">{words.suggestion.otherActions}</Heading>
      {suggested !== 'create_account' && (
        <Button size="small" isStretched onClick={onCreate}>
          {words.actions.create_account}
        </Button>
      )}
      {suggested !== 'ask_role' && (
        <Button size="small" isStretched onClick={() => onChoose({ action: 'ask_role' })}>
          {words.actions.ask_role}
        </Button>
      )}
      <Button
        size="small"
        isStretched
        aria-expanded={askingReader}
        onClick={() => setAskingReader(!askingReader)}
      >
        {suggested === 'send_tip_sheet' ? words.suggestion.otherReader : words.actions.send_tip_sheet}
      </Button>
      {askingReader && <TipSheetReaders onChoose={onChoose} />}
      {suggested !== 'discuss' && (
        <Button size="small" isStretched onClick={() => onChoose({ action: 'discuss' })}>
          {words.actions.discuss}
        </Button>
      )}
      {responder !== '' && (
        <Button size="small" isStretched onClick={() => onChoose({ action: 'hand_over' })}>
          {words.actions.hand_over(responder)}
        </Button>
      )}
    </Stack>
  )
}

function TipSheetReaders({ onChoose }: Pick<OtherActionsProps, 'onChoose'>): ReactNode {
  const { suggestion } = useWords()
  return (
    <Stack $gap={4} role="group" aria-label={suggestion.whoReads}>
      <Small>{suggestion.whoReads}</Small>
      <Row>
        <Button size="small" onClick={() => onChoose({ action: 'send_tip_sheet', reader: 'can-invite' })}>
          {suggestion.canInvite}
        </Button>
        <Button size="small" onClick={() => onChoose({ action: 'send_tip_sheet', reader: 'must-pass-on' })}>
          {suggestion.mustPassOn}
        </Button>
      </Row>
    </Stack>
  )
}

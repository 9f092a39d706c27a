import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Workspace } from '../../zendesk/workspace.ts'
import { Caution } from '../parts/caution.tsx'
import { Row, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

type LeftNoticeProps = { workspace: Workspace; onUndo: () => void; onSubmitted: () => void }

/** Says that an earlier press still stands on the form, until it is taken back or submitted. */
export function LeftNotice({ workspace, onUndo, onSubmitted }: LeftNoticeProps): ReactNode {
  const { receipt } = useWords()
  const submitted = useRef(onSubmitted)
  submitted.current = onSubmitted
  useEffect(() => workspace.listen({ submitted: () => submitted.current() }), [workspace])
  return (
    <Stack $gap={8}>
      <Caution>{receipt.left}</Caution>
      <Row>
        <Button size="small" onClick={onUndo}>
          {receipt.undo}
        </Button>
      </Row>
    </Stack>
  )
}

import type { ReactNode } from 'react'
import type { ConnectFailure } from '../../zendesk/connect.ts'
import { Frame } from '../parts/frame.tsx'
import { useWords } from '../words/words.ts'
import { MessageFace } from './message-face.tsx'

const nobody = (): void => {}

/** The page without a Zendesk around it, or with one that stays silent. */
export function NoZendesk({ reason }: { reason: ConnectFailure['kind'] }): ReactNode {
  const { faces } = useWords()
  const face = reason === 'outside-zendesk' ? faces.outsideZendesk : faces.silent
  return (
    <Frame scheme="light" onHeight={nobody}>
      <MessageFace title={face.title} text={face.text} />
    </Frame>
  )
}

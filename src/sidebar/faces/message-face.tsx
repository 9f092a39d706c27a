import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import { Heading, Row, Stack, Text } from '../parts/layout.tsx'

type MessageFaceProps = {
  title: string
  text?: string
  action?: { label: string; press: () => void }
  children?: ReactNode
}

/** A state of the panel in words, with the way on where there is one. */
export function MessageFace({ title, text, action, children }: MessageFaceProps): ReactNode {
  return (
    <Stack role="status">
      <Heading>{title}</Heading>
      {text !== undefined && <Text>{text}</Text>}
      {children}
      {action && (
        <Row>
          <Button size="small" onClick={action.press}>
            {action.label}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

import { Button } from '@zendeskgarden/react-buttons'
import { Field, Label, Textarea } from '@zendeskgarden/react-forms'
import { type ReactNode, useRef, useState } from 'react'
import { Row, Stack } from '../../parts/layout.tsx'
import { useLeadsWords } from '../words/leads-words.ts'

/** A long text to select; Copy does so where the browser lets a frame write to the clipboard. */
export function TextToCopy({ label, text }: { label: string; text: string }): ReactNode {
  const { copy } = useLeadsWords()
  const place = useRef<HTMLTextAreaElement>(null)
  const [tried, setTried] = useState<{ text: string; came: 'copied' | 'selected' }>()
  const select = () => {
    place.current?.focus()
    place.current?.select()
    setTried({ text, came: document.execCommand('copy') ? 'copied' : 'selected' })
  }
  return (
    <Stack $gap={8}>
      <Field>
        <Label>{label}</Label>
        <Textarea ref={place} readOnly rows={8} value={text} spellCheck={false} />
      </Field>
      <Row>
        <Button size="small" onClick={select}>
          {copy.copy}
        </Button>
        <span role="status">{tried?.text === text ? copy[tried.came] : ''}</span>
      </Row>
    </Stack>
  )
}

import { Anchor, Button } from '@zendeskgarden/react-buttons'
import { Field, Hint, Input, Label } from '@zendeskgarden/react-forms'
import { type ReactNode, useState } from 'react'
import type { Person } from '../../contract/person.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

type ByHandProps = {
  person: Person
  ceciAdminUrl: string
  isOpen: boolean
  onMade: (password: string) => void
}

/** The procedure's own way, for when the proxy does not serve: make it in CECI, type the password once. */
export function ByHand({ person, ceciAdminUrl, isOpen, onMade }: ByHandProps): ReactNode {
  const { byHand, form, receipt } = useWords()
  const [password, setPassword] = useState('')
  return (
    <details open={isOpen}>
      <summary>{byHand.heading}</summary>
      <Stack $gap={8} style={{ marginTop: 8 }}>
        <Small>{byHand.first}</Small>
        <Anchor href={ceciAdminUrl} isExternal target="_blank" rel="noreferrer">
          {receipt.openCeci}
        </Anchor>
        <CopyText label={form.email} text={person.email} />
        <CopyText label={form.firstName} text={person.firstName} />
        <CopyText label={form.lastName} text={person.lastName} />
        <CopyText label={form.role} text={person.role} />
        <Field>
          <Label>{byHand.password}</Label>
          <Hint>{byHand.passwordHint}</Hint>
          <Input
            isCompact
            value={password}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <Button size="small" disabled={password.trim() === ''} onClick={() => onMade(password.trim())}>
          {byHand.made}
        </Button>
      </Stack>
    </details>
  )
}

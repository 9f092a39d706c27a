import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Label, Message, Select } from '@zendeskgarden/react-forms'
import { type ReactNode, useState } from 'react'
import type { LookedUp } from '../../contract/accounts.ts'
import { Card, Pair, Row, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import type { FieldErrors, PersonDraft, PersonField } from './person-draft.ts'

type PersonCardProps = {
  draft: PersonDraft
  number: number
  errors: FieldErrors
  roles: readonly string[]
  cautions: readonly string[]
  known: LookedUp['state'] | undefined
  onChange: (draft: PersonDraft) => void
  onRemove: (() => void) | undefined
}

/** One person of the form, every field correctable; folded up among several, unless something is wrong. */
export function PersonCard(props: PersonCardProps): ReactNode {
  const { draft, number, errors, cautions, known, onRemove } = props
  const { form } = useWords()
  const isWrong = Object.keys(errors).length > 0
  const [isOpen, setOpen] = useState(draft.firstName === '' || draft.lastName === '' || draft.email === '')
  const fields = (
    <Stack $gap={8}>
      <PersonFields {...props} />
      {onRemove && (
        <Row>
          <Button size="small" isBasic isDanger onClick={onRemove}>
            {form.remove}
          </Button>
        </Row>
      )}
    </Stack>
  )
  if (onRemove === undefined) return <Card aria-label={form.person(number)}>{fields}</Card>
  return (
    <Card aria-label={form.person(number)}>
      <details open={isOpen || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {`${draft.firstName} ${draft.lastName}`.trim() || form.person(number)}
          <Small>
            {draft.email} · {draft.role}
          </Small>
          <Known state={known} />
          <Cautions said={cautions} />
        </summary>
        <div style={{ marginTop: 8 }}>{fields}</div>
      </details>
    </Card>
  )
}

function PersonFields(props: PersonCardProps): ReactNode {
  const { draft, errors, onChange } = props
  const { form } = useWords()
  const text = (field: Exclude<PersonField, 'role'>, type = 'text') => (
    <Field>
      <Label>{form[field]}</Label>
      <Input
        isCompact
        type={type}
        value={draft[field]}
        autoComplete="off"
        spellCheck={false}
        {...(errors[field] && { validation: 'error' as const })}
        onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
      />
      {errors[field] && <Message validation="error">{form.errors[errors[field]]}</Message>}
      {field === 'email' && <Known state={props.known} />}
      {field === 'email' && props.onRemove === undefined && <Cautions said={props.cautions} />}
    </Field>
  )
  return (
    <>
      <Pair>
        {text('firstName')}
        {text('lastName')}
      </Pair>
      {text('email', 'email')}
      <RoleField {...props} />
    </>
  )
}

function RoleField({ draft, errors, roles, onChange }: PersonCardProps): ReactNode {
  const { form } = useWords()
  const unlisted = draft.role !== '' && !roles.includes(draft.role)
  return (
    <Field>
      <Label>{form.role}</Label>
      <Select
        isCompact
        value={draft.role}
        {...(errors.role && { validation: 'error' as const })}
        onChange={(event) => onChange({ ...draft, role: event.target.value })}
      >
        {unlisted && <option value={draft.role}>{form.notListed(draft.role)}</option>}
        {roles.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </Select>
      {errors.role && <Message validation="error">{form.errors[errors.role]}</Message>}
    </Field>
  )
}

function Cautions({ said }: { said: readonly string[] }): ReactNode {
  return said.map((each) => (
    <Message key={each} validation="warning">
      {each}
    </Message>
  ))
}

function Known({ state }: { state: LookedUp['state'] | undefined }): ReactNode {
  const { known } = useWords().form
  return state === undefined || state === 'none' ? null : (
    <Message validation="warning">{known[state]}</Message>
  )
}

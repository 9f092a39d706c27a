import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import type { Doubt } from '../../playbook/staff/genuine-domain.ts'
import type { Choice } from '../job/job.ts'
import { Caution } from '../parts/caution.tsx'
import { Heading, Small, Stack } from '../parts/layout.tsx'
import { suggestedChord, useChord } from '../parts/use-chord.ts'
import { useWords } from '../words/words.ts'
import { PersonCard } from './person-card.tsx'
import { checkPerson, type FieldErrors, isNamedTwice, type PersonDraft, toPeople } from './person-draft.ts'
import type { LookUp } from './use-look-up.ts'
import type { PeopleForm } from './use-people.ts'

type CreateFormProps = {
  people: PeopleForm
  roles: readonly string[]
  lookUp: LookUp
  /** What makes an address look wrong that the ticket's own warnings do not name. */
  doubtAddress: (email: string) => Doubt | undefined
  /** No proxy is set up, so an agent makes the accounts. */
  byHand: boolean
  onChoose: (choice: Choice) => void
}

/** As many as one reply and one batch are for. */
const mostPeople = 20

/** The people who get accounts, and the one press that makes them. Errors show after the first press. */
export function CreateForm({
  people,
  roles,
  lookUp,
  doubtAddress,
  byHand,
  onChoose,
}: CreateFormProps): ReactNode {
  const words = useWords()
  const { drafts } = people
  const primary = useChord()
  const [pressed, setPressed] = useState(false)
  const errors = drafts.map((draft, index) => checkPerson(draft, drafts.slice(0, index), roles))
  const sound = drafts.length > 0 && errors.every((each) => Object.keys(each).length === 0)
  const allHaveOne = haveAccounts(drafts, lookUp)
  const excess = countExcess(drafts, lookUp)

  const tooMany = Math.max(0, drafts.length - mostPeople)
  const sayCautions = (draft: PersonDraft, others: readonly PersonDraft[]) => {
    const doubt = doubtAddress(draft.email)
    return [
      ...(doubt === undefined ? [] : [words.warnings[doubt](draft.email.trim())]),
      ...(isNamedTwice(draft, others) ? [words.form.sameName] : []),
    ]
  }

  const submit = () => {
    setPressed(true)
    if (sound && excess === 0 && tooMany === 0)
      onChoose({ action: 'create_account', people: toPeople(drafts) })
  }
  return (
    <Stack
      as="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Heading>{words.form.heading(drafts.length)}</Heading>
      {byHand && <Small>{words.byHand.notSetUp}</Small>}
      {drafts.map((draft, index) => (
        <PersonCard
          key={draft.key}
          draft={draft}
          number={index + 1}
          errors={pressed ? (errors[index] ?? {}) : onlyTwice(errors[index])}
          cautions={sayCautions(draft, drafts.slice(0, index))}
          roles={roles}
          known={lookUp.stateOf(draft.email)}
          onChange={people.change}
          onRemove={drafts.length > 1 ? () => people.remove(draft.key) : undefined}
        />
      ))}
      {excess > 0 && <Caution role="status">{words.form.overLimit(lookUp.createsLeft ?? 0, excess)}</Caution>}
      {tooMany > 0 && <Caution role="status">{words.form.tooMany(mostPeople, tooMany)}</Caution>}
      {allHaveOne && (
        <Button
          ref={primary}
          aria-keyshortcuts={suggestedChord}
          type="button"
          isPrimary
          isStretched
          onClick={() => {
            setPressed(true)
            if (sound) onChoose({ action: 'tell_has_account', people: toPeople(drafts) })
          }}
        >
          {words.actions.tell_has_account}
        </Button>
      )}
      <Button
        {...(allHaveOne ? {} : { ref: primary, 'aria-keyshortcuts': suggestedChord, isPrimary: true })}
        type="submit"
        isStretched
        disabled={excess > 0 || tooMany > 0}
      >
        {byHand ? words.form.createByHand(drafts.length) : words.form.create(drafts.length)}
      </Button>
      <Button type="button" isBasic size="small" disabled={drafts.length >= mostPeople} onClick={people.add}>
        {words.form.addPerson}
      </Button>
    </Stack>
  )
}

/** An address that stands here twice is said at once; the rest waits for the press. */
const onlyTwice = (errors: FieldErrors = {}): FieldErrors =>
  errors.email === 'twice' ? { email: 'twice' } : {}

/** Nobody is left to make an account for. */
export const haveAccounts = (drafts: readonly PersonDraft[], { stateOf }: LookUp): boolean =>
  drafts.length > 0 && drafts.every(({ email }) => stateOf(email) === 'exists')

/** By how many the accounts to be made exceed what is left of the proxy's limit. */
function countExcess(drafts: readonly PersonDraft[], { stateOf, createsLeft }: LookUp): number {
  const toMake = drafts.filter(({ email }) => (stateOf(email) ?? 'none') === 'none').length
  return createsLeft === undefined ? 0 : Math.max(0, toMake - createsLeft)
}

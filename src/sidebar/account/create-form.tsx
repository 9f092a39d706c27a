import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import type { Doubt } from '../../playbook/staff/genuine-domain.ts'
import type { Choice } from '../job/job.ts'
import { Caution } from '../parts/caution.tsx'
import { Heading, Small, Stack } from '../parts/layout.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'
import { CreateButtons } from './create-buttons.tsx'
import { PersonCard } from './person-card.tsx'
import { checkPerson, type FieldErrors, isNamedTwice, type PersonDraft, toPeople } from './person-draft.ts'
import type { LookUp } from './use-look-up.ts'
import type { PeopleForm } from './use-people.ts'
import { countExcess, countNew, findWanted, haveAccounts } from './who-gets-one.ts'

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
  const [pressed, setPressed] = useState(false)
  const wanted = findWanted(drafts, lookUp)
  const errors = checkAll(drafts, roles)
  const sound =
    wanted.length > 0 && wanted.every(({ key }) => Object.keys(errors.get(key) ?? {}).length === 0)
  const excess = countExcess(drafts, lookUp)
  const tooMany = Math.max(0, wanted.length - mostPeople)
  const press = (action: 'create_account' | 'tell_has_account') => {
    setPressed(true)
    if (sound) onChoose({ action, people: toPeople(wanted) })
  }
  return (
    <Stack
      as="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (excess === 0 && tooMany === 0) press('create_account')
        else setPressed(true)
      }}
    >
      <Heading>{words.form.heading(countNew(wanted, lookUp))}</Heading>
      {byHand && <Small>{words.byHand.notSetUp}</Small>}
      {drafts.map((draft, index) => (
        <PersonCard
          key={draft.key}
          draft={draft}
          number={index + 1}
          errors={
            pressed && wanted.includes(draft)
              ? (errors.get(draft.key) ?? {})
              : onlyTwice(errors.get(draft.key))
          }
          cautions={sayCautions(draft, { others: drafts.slice(0, index), doubtAddress, words })}
          roles={roles}
          known={lookUp.stateOf(draft.email)}
          onChange={people.change}
          onRemove={drafts.length > 1 ? () => people.remove(draft.key) : undefined}
        />
      ))}
      {excess > 0 && <Caution role="status">{words.form.overLimit(lookUp.createsLeft ?? 0, excess)}</Caution>}
      {tooMany > 0 && <Caution role="status">{words.form.tooMany(mostPeople, tooMany)}</Caution>}
      {wanted.length < drafts.length && (
        <Caution role="status">
          {sayLeftOut(
            drafts.filter((draft) => !wanted.includes(draft)),
            words,
          )}
        </Caution>
      )}
      <CreateButtons
        count={countNew(wanted, lookUp)}
        byHand={byHand}
        disabled={excess > 0 || tooMany > 0}
        onTellHasAccount={haveAccounts(drafts, lookUp) ? () => press('tell_has_account') : undefined}
      />
      <Button type="button" isBasic size="small" disabled={drafts.length >= mostPeople} onClick={people.add}>
        {words.form.addPerson}
      </Button>
    </Stack>
  )
}

const checkAll = (
  drafts: readonly PersonDraft[],
  roles: readonly string[],
): ReadonlyMap<string, FieldErrors> =>
  new Map(drafts.map((draft, index) => [draft.key, checkPerson(draft, drafts.slice(0, index), roles)]))

type Cautioning = {
  others: readonly PersonDraft[]
  doubtAddress: CreateFormProps['doubtAddress']
  words: Words
}

function sayCautions(draft: PersonDraft, { others, doubtAddress, words }: Cautioning): readonly string[] {
  const doubt = doubtAddress(draft.email)
  return [
    ...(doubt === undefined ? [] : [words.warnings[doubt](draft.email.trim())]),
    ...(isNamedTwice(draft, others) ? [words.form.sameName] : []),
  ]
}

const sayLeftOut = (drafts: readonly PersonDraft[], { form }: Words): string =>
  form.haveOne(
    drafts.map(({ firstName, lastName, email }) => `${firstName} ${lastName}`.trim() || email).join(', '),
    drafts.length,
  )

/** An address that stands here twice is said at once; the rest waits for the press. */
const onlyTwice = (errors: FieldErrors = {}): FieldErrors =>
  errors.email === 'twice' ? { email: 'twice' } : {}

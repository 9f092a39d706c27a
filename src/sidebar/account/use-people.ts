import { useEffect, useRef, useState } from 'react'
import type { Candidate } from '../../playbook/decision.ts'
import type { KeptPeople } from './kept-people.ts'
import type { PersonDraft } from './person-draft.ts'

export type PeopleForm = {
  drafts: readonly PersonDraft[]
  change: (draft: PersonDraft) => void
  add: () => void
  remove: (key: string) => void
  /** Keeps them as they are, changed by the agent or not. */
  keep: () => void
}

type Suggested = { people: readonly Candidate[]; defaultRole: string; kept: KeptPeople }

/** The people in the form: as the ticket suggests until the agent changes one, then as the agent leaves them. */
export function usePeople({ people, defaultRole, kept }: Suggested): PeopleForm {
  const [before] = useState(kept.read)
  const [drafts, setDrafts] = useState<readonly PersonDraft[]>(() => before ?? toDrafts(people, defaultRole))
  const touched = useRef(before !== undefined)
  const told = JSON.stringify(people)
  const shown = useRef(told)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` is the suggestion, compared by content
  useEffect(() => {
    if (shown.current === told) return
    shown.current = told
    if (!touched.current) setDrafts(toDrafts(people, defaultRole))
  }, [told])

  const edit = (next: readonly PersonDraft[]) => {
    touched.current = true
    setDrafts(next)
    kept.keep(next)
  }
  return {
    drafts,
    change: (draft) => edit(drafts.map((each) => (each.key === draft.key ? draft : each))),
    add: () => edit([...drafts, { key: toNewKey(drafts), ...nobody, role: defaultRole }]),
    keep: () => kept.keep(drafts),
    remove: (key) => edit(drafts.filter((each) => each.key !== key)),
  }
}

const nobody = { firstName: '', lastName: '', email: '' }

const toNewKey = (drafts: readonly PersonDraft[]): string =>
  String(1 + Math.max(0, ...drafts.map(({ key }) => Number(key))))

/** One blank card where the ticket names nobody. */
const toDrafts = (people: readonly Candidate[], defaultRole: string): readonly PersonDraft[] =>
  people.length > 0 ? people.map(toDraft) : [{ key: '0', ...nobody, role: defaultRole }]

const toDraft = ({ firstName, lastName, email, role }: Candidate, index: number): PersonDraft => ({
  key: String(index),
  firstName,
  lastName,
  email,
  role,
})

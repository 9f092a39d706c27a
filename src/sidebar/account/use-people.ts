import { useEffect, useRef, useState } from 'react'
import type { Candidate } from '../../playbook/decision.ts'
import type { PersonDraft } from './person-draft.ts'

export type PeopleForm = {
  drafts: readonly PersonDraft[]
  change: (draft: PersonDraft) => void
  add: () => void
  remove: (key: string) => void
}

/** The people in the form: as the ticket suggests until the agent changes one, then as the agent leaves them. */
export function usePeople(suggested: readonly Candidate[], defaultRole: string): PeopleForm {
  const [drafts, setDrafts] = useState(() => suggested.map(toDraft))
  const touched = useRef(false)
  const told = JSON.stringify(suggested)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` is the suggestion, compared by content
  useEffect(() => {
    if (!touched.current) setDrafts(suggested.map(toDraft))
  }, [told])

  const edit = (change: (drafts: readonly PersonDraft[]) => PersonDraft[]) => {
    touched.current = true
    setDrafts(change)
  }
  return {
    drafts,
    change: (draft) => edit((all) => all.map((each) => (each.key === draft.key ? draft : each))),
    add: () =>
      edit((all) => [
        ...all,
        { key: crypto.randomUUID(), firstName: '', lastName: '', email: '', role: defaultRole },
      ]),
    remove: (key) => edit((all) => all.filter((each) => each.key !== key)),
  }
}

const toDraft = ({ firstName, lastName, email, role }: Candidate, index: number): PersonDraft => ({
  key: `suggested-${index}`,
  firstName,
  lastName,
  email,
  role,
})

import type { Candidate } from './decision.ts'
import { foldTight } from './language/fold.ts'
import { says, toPhrases } from './language/phrases.ts'
import type { Sentence } from './language/sentence.ts'
import { findAskedRole } from './people/asked-role.ts'
import type { Target } from './people/target.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import type { Reading } from './read-ticket.ts'

/** The people of a ticket with the role each is asked for, else the usual one. */
export function toCandidates({ targets, said, settings }: Reading): Candidate[] {
  const subjectLast = said.toSorted((a, b) => Number(a.from === 'subject') - Number(b.from === 'subject'))
  const sentences = subjectLast.map(({ sentence }) => sentence)
  const shared = findSharedRole(sentences, { people: targets.people, settings })
  return targets.people.map((target) => {
    const role =
      readOwnRole(target, { count: targets.people.length, settings }) ?? shared ?? settings.defaultRole
    return {
      firstName: target.name.first,
      lastName: target.name.last,
      email: target.email,
      role,
      listedRole: settings.roles.includes(role),
    }
  })
}

type Around = { count: number; settings: PlaybookSettings }

function readOwnRole(target: Target, { count, settings }: Around): string | undefined {
  const { role } = target.row
  if (role !== undefined)
    return (
      settings.roles.find((listed) => foldTight(listed) === foldTight(role)) ??
      (isTitle(role) ? undefined : role)
    )
  if (count < 2) return undefined
  return target.said.map((sentence) => findAskedRole(sentence, settings)).find((found) => found !== undefined)
}

const title =
  /\b(?:specialist|licensor|manager|director|analyst|consultant|assistant|teacher|supervisor|administrator|lead|officer|coordinator)\b/i
const isTitle = (role: string): boolean => title.test(role)

/** A role in a sentence about nobody in particular holds for all. */
function findSharedRole(
  sentences: readonly Sentence[],
  { people, settings }: { people: readonly Target[]; settings: PlaybookSettings },
): string | undefined {
  const single = people.length === 1
  const personal = new Set(people.flatMap(({ said }) => said))
  const open = sentences.filter((sentence) => single || saysAll(sentence) || !personal.has(sentence))
  return open.map((sentence) => findAskedRole(sentence, settings)).find((found) => found !== undefined)
}

const allOfThem = toPhrases('both|all|each|everyone|everybody|todos|todas|ambos|ambas')
const saysAll = (sentence: Sentence): boolean => says(allOfThem, sentence)

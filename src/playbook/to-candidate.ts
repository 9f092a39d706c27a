import type { Candidate } from './decision.ts'
import { foldTight } from './language/fold.ts'
import { says, toPhrases } from './language/phrases.ts'
import { type Sentence, toSentence } from './language/sentence.ts'
import { findAskedRole } from './people/asked-role.ts'
import { saysName, type Target } from './people/target.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import type { Reading } from './read-ticket.ts'

/** The people of a ticket with the role each is asked for, else the usual one. */
export function toCandidates({ targets, said, settings }: Reading): Candidate[] {
  const { people } = targets
  const latestFirst = said.toSorted((a, b) => placeOf(b) - placeOf(a))
  const clauses = people.length <= mostNamed ? said.flatMap(({ sentence }) => clausesOf(sentence)) : []
  const shared = findSharedRole(
    latestFirst.map(({ sentence }) => sentence),
    { people, settings },
  )
  return people.map((target) => {
    const role = readOwnRole(target, { clauses, people, settings }) ?? shared ?? settings.defaultRole
    return {
      firstName: target.name.first,
      lastName: target.name.last,
      email: target.email,
      role,
      listedRole: settings.roles.includes(role),
    }
  })
}

/** A later message corrects an earlier one, and any message says more than the subject. */
const placeOf = ({ from }: Reading['said'][number]): number =>
  from === 'subject' ? -1 : from === 'requester' ? 0 : from.comment

const mostNamed = 50

type Around = { clauses: readonly Sentence[]; people: readonly Target[]; settings: PlaybookSettings }

/** The last that a clause of their own says, else the row of a table, else a sentence about them. */
function readOwnRole(target: Target, { clauses, people, settings }: Around): string | undefined {
  const spoken = clauses
    .filter(
      (clause) =>
        isAbout(clause, target) && people.every((other) => other === target || !isAbout(clause, other)),
    )
    .map((clause) => findAskedRole(clause, settings))
    .findLast((found) => found !== undefined)
  if (spoken !== undefined) return spoken
  const { role } = target.row
  if (role !== undefined)
    return (
      settings.roles.find((listed) => foldTight(listed) === foldTight(role)) ??
      (isTitle(role) ? undefined : role)
    )
  if (people.length < 2) return undefined
  return target.said.map((sentence) => findAskedRole(sentence, settings)).find((found) => found !== undefined)
}

const isAbout = (clause: Sentence, { name }: Target): boolean =>
  saysName(clause, name) || clause.words.includes(` ${foldTight(name.last)} `)

/** "All Coach Lead, only Gerald should be Coach" says two things. */
function clausesOf({ source, start, end }: Sentence): Sentence[] {
  const text = source.slice(start, Math.min(end, start + 600))
  return text
    .split(/[,;:|\t]\s|\s[–—-]\s|\s(?=(?:but|only|while|pero)\s)/)
    .map((part) => toSentence(part, 0, part.length))
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
  const open = sentences.flatMap((sentence) => {
    const named = people.slice(0, mostNamed).some((one) => isAbout(sentence, one))
    if (single || !(personal.has(sentence) || named)) return [sentence]
    return says(allOfThem, sentence)
      ? clausesOf(sentence).filter((clause) => !people.some((one) => isAbout(clause, one)))
      : []
  })
  return open.map((sentence) => findAskedRole(sentence, settings)).find((found) => found !== undefined)
}

const allOfThem = toPhrases('both|all|each|everyone|everybody|todos|todas|ambos|ambas')

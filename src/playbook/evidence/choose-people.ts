import { placeOfSelf } from '../people/place-of-self.ts'
import { readSelfName } from '../people/self-name.ts'
import type { Target } from '../people/target.ts'
import type { Reading } from '../read-ticket.ts'
import { findMentioned, type Mentioned, mostLookedAt } from './find-mentioned.ts'
import { findPeopleEvidence } from './find-people-evidence.ts'
import { learnedPeople } from './learned-people.ts'
import { type Learned, sumOf } from './weigh.ts'

/** What the rules' word weighs beside all other signs: they take too many rather than too few. */
const trust = { other: 0.3, self: 4, withoutSelf: -1 }

/**
 * Who gets an account, of those the rules found and the writer: whose signs weigh against it is taken out, and the
 * writer may come in. Whom the rules leave out never comes back; where nobody would be left, the rules decide.
 */
export function choosePeople(
  reading: Reading,
  byRule: readonly Target[],
  lesson: Learned = learnedPeople,
): readonly Target[] {
  if (byRule.length > mostLookedAt) return byRule
  const all = findMentioned(reading)
  const known = new Map(all.map((one) => [one.email, one]))
  const weighs = (one: Mentioned | undefined, word: number): boolean =>
    one === undefined || sumOf(findPeopleEvidence(one, { reading, all }), lesson) + word >= 0
  const kept = byRule.filter(({ email }) => {
    const one = known.get(email)
    return weighs(one, one?.self === true ? trust.self : trust.other)
  })
  const writer = all.find(({ self }) => self)
  const isIn = byRule.some(({ email, self }) => self || email === writer?.email)
  const added = writer !== undefined && !isIn && weighs(writer, trust.withoutSelf)
  if (!added) return kept.length === 0 ? byRule : kept
  return kept.toSpliced(placeOfSelf(reading.window, kept), 0, toWriter(writer.email, reading))
}

function toWriter(email: string, { voices, ticket }: Reading): Target {
  const own = voices.filter(({ by }) => by === 'requester')
  return { name: readSelfName(own, ticket.requester.name, email), email, row: {}, self: true, said: [] }
}

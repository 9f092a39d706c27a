import type { Reason } from '../decision.ts'
import type { Said } from '../intent/read-intent.ts'
import { findAll, says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findTitles, supervises } from './find-roles.ts'
import { usedToWorkElsewhere, worksElsewhere } from './other-states.ts'
import type { RoleKind } from './role-titles.ts'
import { describesSelf, outsideStatements, selfOpenings } from './self-statements.ts'

export type SelfRole = { role: RoleKind; said: Said }

const rank: readonly RoleKind[] = ['coach-lead', 'program-director', 'coach', 'coachee', 'outside']

/** What the people who wrote say they are: the latest voice first, their sentences before their signatures. */
export function findSelfRole(voices: readonly Voice[], answered: ReadonlySet<number>): SelfRole | undefined {
  for (const voice of voices.toReversed()) {
    const elsewhere = findElsewhere(voice)
    if (elsewhere !== undefined) return elsewhere
    const found = findStated(voice, answered.has(voice.comment)) ?? findSigned(voice)
    if (found !== undefined) return found
  }
  return undefined
}

function findElsewhere(voice: Voice): SelfRole | undefined {
  const sentence = [...voice.prose, ...voice.signature].find(
    (one) => says(worksElsewhere, one) && !says(usedToWorkElsewhere, one),
  )
  return sentence && { role: 'outside', said: { sentence, from: placeOf(voice) } }
}

function findStated(voice: Voice, answers: boolean): SelfRole | undefined {
  const outside = voice.prose.find((sentence) => says(outsideStatements, sentence))
  const stated = voice.prose.flatMap((sentence) =>
    readStated(sentence, answers).map((role) => ({ role, said: { sentence, from: placeOf(voice) } })),
  )
  const best = pickFirst(stated)
  if (outside !== undefined && best?.role !== 'program-director') {
    return { role: 'outside', said: { sentence: outside, from: placeOf(voice) } }
  }
  return best
}

function findSigned(voice: Voice): SelfRole | undefined {
  const signed = voice.signature.flatMap((sentence) =>
    findTitles(sentence.words).map(({ role }) => ({ role, said: { sentence, from: placeOf(voice) } })),
  )
  return pickFirst(signed)
}

function pickFirst(found: readonly SelfRole[]): SelfRole | undefined {
  return rank.map((role) => found.find((one) => one.role === role)).find((one) => one !== undefined)
}

function readStated(sentence: Sentence, answers: boolean): RoleKind[] {
  const { words } = sentence
  const openings = findAll(selfOpenings, words).map(({ at, end, text }) => ({
    at,
    end,
    asked: isRequestBefore(words, at, text),
  }))
  const titles = findTitles(words).toSorted((a, b) => a.at - b.at)
  const roles = openings
    .filter(({ asked }) => !asked)
    .map(({ at, end }) => titles.find((title) => title.at >= at && leadsTo(words.slice(end, title.at))))
    .flatMap((title) => (title === undefined ? [] : [title.role]))
  if (
    supervises(sentence) &&
    / (?:i|me|my|mi|we|our|us|tengo|superviso|dirijo|coordino|supervising|supervise) /.test(words) &&
    !namesAnother(words) &&
    !isThirdPerson(words)
  )
    roles.push('coach-lead')
  const fragment = titles[0]
  if (
    fragment !== undefined &&
    (isHere(words) || (answers && countWords(words.slice(0, fragment.at)) <= 5))
  ) {
    roles.push(fragment.role)
  }
  if (answers && roles.length === 0 && says(describesSelf, sentence)) roles.push('outside')
  return roles
}

const requests =
  / (?:set up|setup|add|create|make|account|login|register|access|invite|put|role|list|cuenta) /
const reports = / (?:says|said|told|thinks|thought|dice|dijo|dicen) (?:\S+ ){0,3}$/

/** "Add me as a Coach Lead" asks for a role, "my boss says I am" reports one: neither tells what the writer does. */
function isRequestBefore(words: string, at: number, opening: string): boolean {
  const before = words.slice(0, at + 1)
  if (reports.test(before)) return true
  return /^ (?:as|como|role|rol|title|position) /.test(`${opening} `) && requests.test(before)
}

const changesOwner =
  / (?:my|our|your|their|his|her|with|by|told|said|says|who|that|whose|because|since|if|not|asked|for a|want|mi|tu|su|con|por|que|quien|no) /

function leadsTo(between: string): boolean {
  const own = `${between} `.replace(/^ (?:her|his|their|our|your|su) /, ' ')
  return countWords(between) <= 9 && !changesOwner.test(own)
}

function isThirdPerson(words: string): boolean {
  return (
    / (?:he|she|they|who|el|ella|quien) (?:will |is going to |would |now |currently |va a )?(?:oversee|supervise|manage|lead|superv|be |coordin)/.test(
      words,
    ) && !/ (?:i|yo|me) /.test(words)
  )
}

function namesAnother(words: string): boolean {
  return / (?:hired|contrato|contratamos) (?!me |to |as |by )\S+ /.test(words) && !/ me /.test(words)
}

const isHere = (words: string): boolean => / here [,.(!@]?/.test(words) || / here $/.test(words)
const countWords = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const placeOf = ({ comment }: Voice): Reason['from'] => ({ comment })

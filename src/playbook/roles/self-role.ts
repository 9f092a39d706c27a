import type { Reason } from '../decision.ts'
import type { Said } from '../intent/read-intent.ts'
import { fold } from '../language/fold.ts'
import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Voice, Words } from '../thread/read-thread.ts'
import { findTitles, isWish } from './find-roles.ts'
import { namesJob } from './other-jobs.ts'
import { usedToWorkElsewhere, worksElsewhere } from './other-states.ts'
import type { RoleKind } from './role-titles.ts'
import { outsideStatements } from './self-statements.ts'
import { findSupervision } from './supervision.ts'
import { isWriters } from './whose-title.ts'

type Spoken = Words & { comment: number }

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

/** What the writer of a forwarded message says they are. */
export function findRoleOf(words: Words): RoleKind | undefined {
  const voice = { ...words, comment: 0 }
  return (findStated(voice, false) ?? findSigned(voice))?.role
}

function findElsewhere(voice: Voice): SelfRole | undefined {
  const sentence = [...voice.prose, ...voice.signature].find(
    (one) => says(worksElsewhere, one) && !says(usedToWorkElsewhere, one),
  )
  return sentence && { role: 'outside', said: { sentence, from: placeOf(voice) } }
}

function findStated(voice: Spoken, answers: boolean): SelfRole | undefined {
  const outside = voice.prose.find(
    (sentence) => says(outsideStatements, sentence) && !isProgramContractor.test(sentence.words),
  )
  const names = new Set(fold(`${voice.writer.name} ${voice.signedAs}`).split(/[^\p{L}'’-]+/u))
  const stated = voice.prose.flatMap((sentence) =>
    readStated(sentence, { answers, names }).map((role) => ({
      role,
      said: { sentence, from: placeOf(voice) },
    })),
  )
  const best = pickFirst(stated)
  if (outside !== undefined && best?.role !== 'program-director') {
    return { role: 'outside', said: { sentence: outside, from: placeOf(voice) } }
  }
  return best
}

function findSigned(voice: Spoken): SelfRole | undefined {
  const signed = voice.signature.flatMap((sentence) =>
    findTitles(sentence.words).map(({ role }) => ({ role, said: { sentence, from: placeOf(voice) } })),
  )
  return pickFirst(signed)
}

function pickFirst(found: readonly SelfRole[]): SelfRole | undefined {
  return rank.map((role) => found.find((one) => one.role === role)).find((one) => one !== undefined)
}

/** Agencies that run ECEAP or Head Start by contract are programs like any other. */
const isProgramContractor = / (?:eceap|head start|early achievers) (?:sub)?contractors? /

type Manner = { answers: boolean; names: ReadonlySet<string> }

function readStated(sentence: Sentence, { answers, names }: Manner): RoleKind[] {
  const { words } = sentence
  const titles = findTitles(words).toSorted((a, b) => a.at - b.at)
  const roles = titles.filter((title) => isWriters(words, title, names)).map(({ role }) => role)
  if (findSupervision(words).some(({ self }) => self) && !namesAnother(words) && !isThirdPerson(words))
    roles.push('coach-lead')
  const fragment = titles[0]
  if (
    fragment !== undefined &&
    answers &&
    countWords(words.slice(0, fragment.at)) <= 5 &&
    !isWish(words, fragment.at) &&
    !/ (?:not|no|never|nor|neither) /.test(words.slice(0, fragment.at + 1))
  ) {
    roles.push(fragment.role)
  }
  if (roles.length === 0 && namesJob(words, answers)) roles.push('outside')
  return roles
}

function isThirdPerson(words: string): boolean {
  return (
    / (?:he|she|they|who|el|ella|quien) (?:will |is going to |would |now |currently |va a )?(?:oversee|supervise|manage|lead|superv|be |coordin)/.test(
      words,
    ) && !/ (?:i|yo|me) /.test(words)
  )
}

function namesAnother(words: string): boolean {
  return (
    / (?<!(?:was|been|got|being|am|newly|just) )(?:hired|contrato|contratamos) (?!me |to |as |by |for |on |in |at )\S+ /.test(
      words,
    ) && !/ me /.test(words)
  )
}

const countWords = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const placeOf = ({ comment }: Spoken): Reason['from'] => ({ comment })

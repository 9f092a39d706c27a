import { foldTight } from '../language/fold.ts'
import { isOneSlipAway } from '../language/spelling.ts'
import type { Voice } from '../thread/read-thread.ts'
import { fitAddress } from './fit-address.ts'
import type { FullName } from './split-name.ts'
import type { Target } from './target.ts'

const corrects =
  /\b(?:correction|corrected|correct (?:e-?mail|address|one)|right (?:e-?mail|address|one)|wrong|typo|misspelled|mistyped|instead|actually|has changed|changed (?:it|his|her|their)|should (?:be|read|have been)|spelled|spelling|make it|married|new (?:last |family )?name|not the (?:one|first|other)|bounces|use this|meant|correcci[oó]n|equivoqu[eé]|correcto|en vez)\b/iu

const wrongPerson = /\bwrong (?:person|one|name|colleague|employee)\b|persona equivocada/iu

type Named = { target: Target; comment: number }

/** Without earlier addresses of those for whom a later message gives another one as the right one. */
export function dropCorrected(named: readonly Named[], voices: readonly Voice[]): readonly Named[] {
  const correcting = voices
    .slice(1)
    .filter(({ prose }) => prose.some(({ source, start, end }) => corrects.test(source.slice(start, end))))
  const comments = new Set(correcting.map(({ comment }) => comment))
  const later = named.filter(({ comment }) => comment > (named[0]?.comment ?? 0)).slice(0, 20)
  const wrong = correcting.filter(({ prose }) =>
    prose.some(({ source, start, end }) => wrongPerson.test(source.slice(start, end))),
  )
  const isAnother = (one: Named, other: Named): boolean =>
    wrong.some(({ comment }) => comment === one.comment) &&
    named.every(({ comment, target }) => comment >= one.comment || target === other.target)
  const replaces = (one: Named, other: Named): boolean =>
    one.comment > other.comment && (isAnother(one, other) || isCorrected(one, other))
  const isCorrected = (one: Named, { target, comment }: Named): boolean =>
    one.comment > comment &&
    (isRespelled(one.target, target) ||
      (comments.has(one.comment) && (isSame(one.target, target) || isNamedBefore(one.target, target))))
  return named
    .filter((one) => !later.some((other) => replaces(other, one)))
    .map((one) => withKnownName(one, later.includes(one) ? named : [], comments))
}

/** "Oops, I misspelled it: dana.wolfe@…": the address alone is new, the name was told before. */
function withKnownName(one: Named, named: readonly Named[], comments: ReadonlySet<number>): Named {
  if (!comments.has(one.comment)) return one
  const known = named.find(
    ({ target, comment }) => comment < one.comment && isNamedBefore(one.target, target),
  )
  if (known !== undefined) return { ...one, target: { ...known.target, email: one.target.email } }
  return { ...one, target: { ...one.target, name: spelledAsBefore(one, named) } }
}

/** "margherita.dagostino@… with an h": the surname is written as it was before. */
function spelledAsBefore({ target: { name }, comment }: Named, named: readonly Named[]): FullName {
  const alike = named.find(
    (other) => other.comment < comment && foldTight(other.target.name.last) === foldTight(name.last),
  )
  return alike === undefined || name.last === '' ? name : { ...name, last: alike.target.name.last }
}

function isNamedBefore(one: Target, earlier: Target): boolean {
  return (
    isOneSlipAway(one.email, earlier.email) &&
    fitAddress(one.name, one.email) === 0 &&
    fitAddress(earlier.name, one.email) > 0
  )
}

/** Given again later with one letter changed: the later spelling holds. */
function isRespelled({ email, name }: Target, { email: earlier, name: known }: Target): boolean {
  return isOneSlipAway(email, earlier) && foldTight(name.first) === foldTight(known.first)
}

function isSame(one: Target, other: Target): boolean {
  const starts = [one, other].map(({ name }) => foldTight(name.first).slice(0, 2))
  const [last = '', known = ''] = [one, other].map(({ name }) => foldTight(name.last))
  const isAlike =
    last !== '' &&
    known !== '' &&
    [last.endsWith(known), known.endsWith(last), last.startsWith(known)].includes(true)
  return one.email !== other.email && isAlike && starts[0] === starts[1]
}

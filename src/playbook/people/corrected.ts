import { foldTight } from '../language/fold.ts'
import { isOneSlipAway } from '../language/spelling.ts'
import type { Voice } from '../thread/read-thread.ts'
import type { Target } from './target.ts'

const corrects =
  /\b(?:correction|corrected|correct (?:e-?mail|address|one)|right (?:e-?mail|address|one)|wrong|typo|misspelled|mistyped|instead|actually|has changed|changed (?:it|his|her|their)|should (?:be|read|have been)|use this|meant|correcci[oó]n|equivoqu[eé]|correcto|en vez)\b/iu

type Named = { target: Target; comment: number }

/** Without earlier addresses of those for whom a later message gives another one as the right one. */
export function dropCorrected(named: readonly Named[], voices: readonly Voice[]): readonly Named[] {
  const correcting = voices
    .slice(1)
    .filter(({ prose }) => prose.some(({ source, start, end }) => corrects.test(source.slice(start, end))))
  const comments = new Set(correcting.map(({ comment }) => comment))
  const later = named.filter(({ comment }) => comment > (named[0]?.comment ?? 0)).slice(0, 20)
  return named.filter(
    ({ target, comment }) =>
      !later.some(
        (one) =>
          one.comment > comment &&
          ((comments.has(one.comment) && isSame(one.target, target)) || isRespelled(one.target, target)),
      ),
  )
}

/** Given again later with one letter changed: the later spelling holds. */
function isRespelled({ email, name }: Target, { email: earlier, name: known }: Target): boolean {
  return isOneSlipAway(email, earlier) && foldTight(name.first) === foldTight(known.first)
}

function isSame(one: Target, other: Target): boolean {
  const starts = [one, other].map(({ name }) => foldTight(name.first).slice(0, 2))
  const lasts = [one, other].map(({ name }) => foldTight(name.last))
  return one.email !== other.email && lasts[0] !== '' && lasts[0] === lasts[1] && starts[0] === starts[1]
}

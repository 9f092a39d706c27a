import { fold } from '../language/fold.ts'
import { toPlainPhrase } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'

/** The role in CECI that a sentence asks for: one of the list in any spelling, or another as written. */
export function findAskedRole(sentence: Sentence, { roles }: PlaybookSettings): string | undefined {
  const listed = roles
    .toSorted((a, b) => b.length - a.length)
    .map((role) => ({ role, at: placeOf(sentence, role) }))
  const found = listed.filter(({ at }) => at !== undefined)[0]
  return found?.role ?? findUnlisted(sentence, roles)
}

const kind =
  '(?:role|roles|account|accounts|access|permission|permissions|rights|login|level|profile|user|rol|cuenta|cuentas|acceso)'
const denied = / (?:not|rather than|instead of|no|than|not a|not as|en vez de) (?:(?:a|an|the|una|un) )?$/

function placeOf(sentence: Sentence, role: string): number | undefined {
  const word = fold(toPlainPhrase(role))
  const shapes = [
    new RegExp(` ${word}(?: level)? ${kind}(?= )`),
    new RegExp(
      ` ${kind} (?:of |de |is |as |: |= |with |should be |would be |es |como )*(?:a |an |the |una |un )?${word}(?= )`,
    ),
    new RegExp(` (?:as|como) (?:a |an |the |una |un )?${word}(?= )(?! (?:for|of|at|in|de|en) )`),
  ]
  for (const shape of shapes) {
    const found = shape.exec(sentence.words)
    if (found === null) continue
    const at = sentence.words.indexOf(` ${word} `, found.index)
    if (
      !denied.test(sentence.words.slice(Math.max(0, at - 30), at + 1)) &&
      !isOfLongerRole(sentence.words, at, word)
    )
      return at
  }
  return undefined
}

/** "Coach" inside "Coach Lead" is no wish for Coach. */
function isOfLongerRole(words: string, at: number, word: string): boolean {
  return word === 'coach' && words.startsWith(' coach lead', at)
}

const quoted = /["“]([^"”\n]{2,40})["”]\s{0,2}(?:role|access|permissions?|account|rol)\b/i
const named =
  /\b(?:[Rr]ole|[Rr]ol)\s{0,2}(?:of|:|=|-|should be|would be|is)\s{0,2}["“]?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u
const before =
  /\b(?:the|a|an|with)\s{1,2}(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})\s{1,2}(?:role|access level|permissions?)\b/u

function findUnlisted(sentence: Sentence, roles: readonly string[]): string | undefined {
  const text = sentence.source.slice(sentence.start, sentence.end)
  const written = (quoted.exec(text) ?? named.exec(text) ?? before.exec(text))?.[1]?.trim()
  if (written === undefined || /^(?:CECI|DCYF|ECEAP)$/i.test(written)) return undefined
  return roles.find((role) => fold(role) === fold(written)) ?? written
}

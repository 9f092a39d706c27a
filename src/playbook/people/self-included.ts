import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { asksForOthers, asksInFirstPerson, includesSelf } from './self-asked.ts'
import type { Asking } from './target.ts'

/** Whether the writer is among those who need an account; where nobody else is named, they are. */
export function asksForSelf({ intent, voices }: Asking, forOthers: boolean): boolean {
  if (!forOthers) return voices.length > 0
  if (voices.some(({ lines }) => lines.some(({ text }) => listsSelf.test(text)))) return true
  const prose = voices.flatMap((voice) => voice.prose)
  const asks = [...intent.account, ...intent.hint]
    .filter(({ sentence, from }) => from === 'subject' || prose.includes(sentence))
    .map(({ sentence }) => sentence)
  if (
    [...asks, ...prose].some(
      (sentence) => says(includesSelf, sentence) && (asks.includes(sentence) || isShort(sentence)),
    )
  )
    return true
  return asks.some(
    (sentence) =>
      says(asksInFirstPerson, sentence) &&
      !says(asksForOthers, sentence) &&
      !/@mail|: $| for (?!me|myself|ceci|the |this |my |a )/.test(sentence.words),
  )
}

/** "Beatrix Platt (me)" and "• myself" on lines of a list. */
const listsSelf =
  /^(?:.{1,60}\s)?\((?:me|myself|that['’]?s me|yo|soy yo)\)|^\s{0,8}(?:[-*•▪·–]|\d{1,2}[.)])\s{0,4}(?:and |y )?(?:me|myself|yo)\b[^\p{L}]{0,8}$/iu

const isShort = ({ words }: Sentence): boolean => words.length < 60

import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { listsSelf } from './place-of-self.ts'
import { asksForOthers, asksInFirstPerson, includesSelf } from './self-asked.ts'
import type { Asking } from './target.ts'

/** Whether the writer is among those who need an account; where nobody else is named, they are. */
export function asksForSelf({ intent, voices }: Asking, forOthers: boolean): boolean {
  if (!forOthers) return voices.length > 0
  if (listsSelf(voices)) return true
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

const isShort = ({ words }: Sentence): boolean => words.length < 60

import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mention } from './mentions.ts'
import { listsSelf } from './place-of-self.ts'
import {
  asksForOthers,
  asksInFirstPerson,
  countsSelf,
  declinesSelf,
  includesSelf,
  tells,
} from './self-asked.ts'
import type { Asking } from './target.ts'

/** Whether the writer is among those who need an account; where nobody else is named, they are. */
export function asksForSelf({ intent, voices }: Asking, forOthers: boolean): boolean {
  if (!forOthers) return voices.length > 0
  const prose = voices.flatMap((voice) => voice.prose)
  if (listsSelf(voices) || prose.some((sentence) => says(countsSelf, sentence))) return true
  if (
    [...intent.account, ...prose.map((sentence) => ({ sentence }))].some(({ sentence }) =>
      says(declinesSelf, sentence),
    )
  )
    return false
  const spoken = intent.account.some(({ from }) => from !== 'subject')
  const asks = (spoken ? intent.account : [...intent.account, ...intent.hint])
    .filter(({ sentence, from }) => (from === 'subject' ? !spoken : prose.includes(sentence)))
    .map(({ sentence }) => sentence)
  if (
    [...asks, ...prose].some(
      (sentence) => includes(sentence) && (asks.includes(sentence) || isShort(sentence)),
    )
  )
    return true
  if (prose.some(isForSomebody)) return false
  return asks.some(
    (sentence) =>
      says(asksInFirstPerson, withoutOwnLeave(sentence)) &&
      !says(asksForOthers, sentence) &&
      !/@mail|: $| for (?!me|myself|ceci|the |this |my (?:\S+ )?(?:work|job|role|position|own|new) |a )/.test(
        sentence.words,
      ),
  )
}

/** "It is for Mr. Kofi Brathwaite" and "This would be for our analyst" answer whom it is for. */
const forSomebody =
  /(?<!\p{L})(?:[Ii]t|[Tt]h(?:is|at)|account|login|[EeSs])(?:['’]s| is| would be| will be| should be|s|er[ií]a|er[aá]) (?:meant |intended )?(?:for|para) (?:M[rsx]{1,2}\b|Dr\b|our |nuestr[ao] |(?:my|mi) (?:new )?(?:colleague|co-?worker|teammate|staff|compañer)|\p{Lu}[\p{L}'’-]+ \p{Lu})/u

const isForSomebody = ({ source, start, end }: Sentence): boolean =>
  forSomebody.test(source.slice(start, Math.min(end, start + 300)))

/** "Replies to me and not to the list", "who covers for me" and "joined us two weeks ago" ask for nobody. */
const includes = (sentence: Sentence): boolean =>
  says(includesSelf, {
    ...sentence,
    words: sentence.words.replace(
      / (?:and i would (?:\S+ ){0,4}(?:if|that)|(?:days?|fine|good|works?|time|week) for me|not mine|and i would (?:\S+ ){0,2}(?:for|if) (?:her|him|them)|(?:para|a) mi(?= (?!y |o |tambien |por |como |en |tampoco |igual |[^a-z]))|(?:repl\S+|answers?|respond|copy|back|write) (?:to )?me|(?:from|near|beside|behind|with|than|(?:cover|work|intern|sub|fill)\S*(?: \S+)? for|asked|told|joined|joins) (?:me|us)) /g,
      ' ',
    ),
  })

/** "She will need one when I go" asks for her. */
const withoutOwnLeave = (sentence: Sentence): Sentence => ({
  ...sentence,
  words: sentence.words.replace(
    / (?:when|once|after|before|as|since|because) i (?:go|leave|left|retire|retired|step down|move on|am (?:gone|leaving|retiring|out|away)) /,
    ' ',
  ),
})

const isShort = ({ words }: Sentence): boolean => words.length < 60

/** No wish speaks of anybody but the writer. */
export function asksForNobodyElse({ intent }: Asking): boolean {
  const asks = [...intent.account, ...intent.hint].filter(({ from }) => from !== 'subject')
  return asks.every(({ sentence }) => !says(asksForOthers, sentence))
}

/** Told about in a sentence of its own that wishes nothing: "Normally Nadia (nadia@…) does this". */
export function isInPassing({ sentence }: Mention, { intent }: Asking): boolean {
  if (sentence === undefined || [...intent.account, ...intent.hint].some((one) => one.sentence === sentence))
    return false
  return says(tells, sentence) && !tellsAddress.test(sentence.words)
}

/** "She can be reached at birgitta@…" goes on about somebody wished for before. */
const tellsAddress = /^ (?:she|he|they|her|his|their) (?:\S+ ){0,4}(?:reached|reachable|email|mail|address) /

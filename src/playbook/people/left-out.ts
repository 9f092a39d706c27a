import { fold, foldTight } from '../language/fold.ts'
import type { Sentence } from '../language/sentence.ts'
import { findNames } from './find-names.ts'
import type { Mention } from './mentions.ts'

const leadsOut = new RegExp(
  `(?:^|[^a-z])(?:${[
    'not|except(?: for)?|excluding|exclude|but not|other than|besides|instead of|rather than|in place of|omit|leave out|skip|sin|excepto|menos|en lugar de',
    "replac(?:es|ing|ed)|do not include|don't include|don't add|do not add|no need for|already (?:made|did|set up)|took over (?:from|for)|after",
    "cc|cc'?ing|cc:|copy|copying|copied|con copia a|don't cc|do not cc",
    'questions (?:can |may |should )?(?:come |go )?to(?: me at)?|contact(?: me| her| him| them)?(?: at)?|reach(?: me| her| him| them)?(?: at)?|reply to|respond to|write to|wrote to|e-?mail me at|submit requests|send (?:it|them|the [a-z ]{3,30}) to',
    'supervisor|manager|boss|director|coach lead|my coach|su jefa|su jefe|supervisora|her supervisor|his supervisor',
    'old one is|old account|old e-?mail|former|previously|used to be|regular account under|account under|my account is|existing account|account of|access of|cuenta de',
    'sent by|from|forwarded by|per|thanks to|according to|i asked|dear|to:|cc:|bcc:|from:',
  ].join('|')})[\\s:,("<*-]{1,4}(?:[\\p{L}'’.-]+[\\s:,("<[-]{1,4}){0,5}(?:mailto:)?$`,
  'u',
)
const goesOut =
  /^[^.;!?\n]{0,50}?(?:already (?:has|have|got|had)|has (?:hers|his|theirs|one|it|an account)|have (?:one|theirs)|still has|ya tiene|can be (?:closed|deleted|deactivated|shut|removed)|shut (?:that|it) off|no longer|has left|is leaving|retired|so not|not needed|for (?:questions|billing)|when (?:it's|it is|this is) done|doesn't need|does not need|no necesita)/
const asksAgain =
  /(?:create|make|set up|add|give|need|needs|for|para|instead|crear)\W{1,3}(?:[\p{L}'’.-]+\W{1,4}){0,4}$/u

/** Whether the words around an address say that its owner gets no account here. */
export function isLeftOut({ before, after }: Mention): boolean {
  const near = before.slice(-90)
  if (goesOut.test(after)) return true
  return leadsOut.test(near) && !asksAgainAfter(near)
}

/** "Instead of her please create one for Luis": the request stands nearer than the exclusion. */
function asksAgainAfter(before: string): boolean {
  const close = asksAgain.exec(before)?.[0] ?? ''
  return (
    /^(?:create|make|set up|add|give|crear)/.test(close) &&
    !/(?:not|except|instead of|don't|do not|account of)/.test(close)
  )
}

const naming =
  /\b(?:not|except(?: for)?|excluding|but not|other than|besides|instead of|rather than|(?:do not|don't) include|no need for|leave out|skip|excepto|menos|replaces|replacing)\s{1,3}((?:\p{Lu}[\p{L}'’.-]*\s?){1,3})/giu
const owning =
  /((?:\p{Lu}[\p{L}'’-]*\s){1,3})(?:(?:still|already|also) has|already (?:has|have|got)|has (?:hers|his|theirs|one) |ya tiene)/gu
const alternation = /\b(?:rather than|instead of)\s{1,3}(?:coach|program|a |the )/i

/** Names that the text leaves out: "except Hannah", "not Kim after all", "Dana already has hers". */
export function findNamesLeftOut(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence) => {
    const text = sentence.source.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_000))
    if (alternation.test(text)) return []
    const written = [...text.matchAll(naming), ...text.matchAll(owning)].map((match) => match[1] ?? '')
    return written.flatMap((one) => findNames(one).map(({ words }) => words.join(' ')))
  })
}

/** Whether a left-out name, in full or its first part only, is this person's. */
export function isNamed(
  leftOut: readonly string[],
  { first, last }: { first: string; last: string },
): boolean {
  return leftOut.some((name) => {
    const words = fold(name).split(/\s+/).map(foldTight)
    const own = [...first.split(' '), first, ...last.split(' '), last].map(foldTight)
    return (
      words.every((word) => own.includes(word)) &&
      [first, first.split(' ')[0] ?? ''].map(foldTight).includes(words[0] ?? '')
    )
  })
}

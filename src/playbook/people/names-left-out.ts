import { fold, foldTight } from '../language/fold.ts'
import type { Sentence } from '../language/sentence.ts'
import { findNames } from './find-names.ts'
import { findWithdrawn } from './withdrawn.ts'

const naming =
  /\b(?:not(?: for (?:me|myself|us) (?:or|nor|and))?|with the exception of|with (?:one|a single) exception[:,]|the (?:one|only) exception (?:is|being)|apart from|aside from|minus|save for|except(?: for)?|excluding|but not|other than|besides|instead of|rather than|(?:do not|don't) include|no need for|leave out|leave|skip|never mind|scratch|strike|cross|remove|ignore|forget(?: about)?|hold (?:on|off) (?:on|with)|wait (?:on|with)|no to|nothing for|(?:all|everyone|everybody) but|excepto|menos|replaces|replacing)\s{1,3}(?:(?:my|our|the)\s\p{L}+\s?[,(]\s?)?(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})/giu
const owning =
  /((?:\p{Lu}[\p{L}'’-]*\s){1,3})(?:(?:still|already|also) has|already (?:has|have|got|is|was)|(?:is|was|has been) already|has (?:been (?:in|on|using|a user)|had (?:one|hers|his|theirs|an account))\b|has (?:hers|his|theirs|one) |ya tiene)/gu
/** "Paulette's can go dark Saturday", "Philip's should remain as it is". */
const keeping =
  /((?:\p{Lu}[\p{L}'’-]*?\s){0,2}\p{Lu}[\p{L}-]*)['’]s (?:(?:own|old|current) )?(?:(?:account|acct|login|one) )?(?:should|can|may|will|must) (?:remain|stay|be (?:kept|left|closed|removed|deactivated|deleted|disabled|shut)|go (?:dark|away)|close|lapse|expire)/gu
const alternation = /\b(?:rather than|instead of)\s{1,3}(?:coach|program|a |the )/i

/** Names that the text leaves out: "except Hannah", "not Kim after all", "Dana already has hers". */
export function findNamesLeftOut(sentences: readonly Sentence[], when: 'first' | 'later'): string[] {
  return sentences.flatMap((sentence) => {
    const text = sentence.source.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_000))
    const left = alternation.test(text)
      ? []
      : [...text.matchAll(naming), ...text.matchAll(owning), ...text.matchAll(keeping)]
    const one = partsOf(text).flatMap((part) => [
      ...nameLeftOut(part),
      ...(when === 'later' ? nameTakenBack(part) : []),
    ])
    const written = [...left.map((match) => match[1] ?? ''), ...findWithdrawn(sentence)]
    return [...one, ...written.flatMap(namesIn)]
  })
}

const formal = /\b(?:ms|mrs?|mx|dra?|sra?)\.? $/i

/** The names of a text, each with its "Ms." before it. */
const namesIn = (text: string): string[] =>
  findNames(text).map(({ words, start }) => (formal.exec(text.slice(0, start))?.[0] ?? '') + words.join(' '))

const partsOf = (text: string): string[] => text.split(/[;?!]\s|,? but |, (?=only |just )/)
const staysOut =
  /\bleave (?:her|his|him|them|their|that|this)|(?:does not|doesn['’]t|do not|don['’]t|won['’]t) need|no need|\b(?:skip|drop) (?:her|him|them)\b|already (?:has|in|set up|got)|(?:is|are|['’]s) (?:already|all set|good (?:already|without))|said (?:she|he)['’]s good|no la necesita|ya (?:tiene|está)/

/** "The third, Ms. Ngata, does, so leave hers": the one name of the clause that leaves somebody out. */
function nameLeftOut(part: string): string[] {
  const cue = staysOut.exec(part)
  if (cue === null || part.includes('@')) return []
  const names = namesIn(part.slice(0, cue.index))
  return names.length === 1 ? names : []
}

const takesBack =
  /\b(?:not|no|off|forget|ignore|remove|drop|strike|cancel|without|out|hers|theirs|found|already|had one|to have one|left|gone|reassigned|backed|declined|\p{L}+n['’]t|can wait)\b/iu
const ofSomethingElse = /\b(?:role|coach|coachee|lead|director|address|e-?mail|name|spel\p{L}+|typo)\b/iu

/** "Kim's not coming after all": a later clause that names one person and denies something. */
function nameTakenBack(part: string): string[] {
  if (!takesBack.test(part) || ofSomethingElse.test(part) || part.includes('@')) return []
  const names = findNames(part.replace(/['’]s\b/g, ''))
  return names.length === 1 ? names.map(({ words }) => words.join(' ')) : []
}

/** Whether a left-out name, in full or its first part only, is this person's. */
export function isNamed(
  leftOut: readonly string[],
  { first, last }: { first: string; last: string },
): boolean {
  return leftOut.some((name) => {
    const words = fold(name).split(/\s+/).map(foldTight)
    const own = [...first.split(' '), first, ...last.split(' '), last].map(foldTight)
    const [title = '', surname = ''] = words
    if (words.length === 2 && formal.test(`${title} `)) return surname === foldTight(last)
    return (
      words.every((word) => own.includes(word)) &&
      [first, first.split(' ')[0] ?? ''].map(foldTight).includes(words[0] ?? '')
    )
  })
}

import { fold, foldTight } from '../language/fold.ts'
import type { Sentence } from '../language/sentence.ts'
import { findNames } from './find-names.ts'
import type { Mention } from './mentions.ts'
import { findWithdrawn } from './withdrawn.ts'

const leadingOut = [
  'not|with the exception of|apart from|aside from|minus|save for|logged in as|signed in as|except(?: for)?|excluding|exclude|but not|other than|besides|instead of|rather than|in place of|omit|leave out|skip|excepto|menos|en lugar de',
  "replac(?:es|ing|ed)|(?:do not|don't) (?:include|add|cc|create one for)|no need for|(?:took|takes?|taking) over (?:from|for)|already (?:made|did|set up)|remove|delete|deactivate|disable|drop|close|quitar|eliminar",
  "cc|cc'?ing|cc:|copy|copying|copied|con copia a|bcc:|to:|from:|sent by|forwarded by|thanks to|according to|ask(?:ed)?|heard from|list from|shout ?out to",
  'questions (?:can |may |should )?(?:come |go )?to(?: me)?(?: at)?|contact(?: me| us)?(?: at)?|reach(?: me| us)?(?: at)?|reply to|respond to|(?:write|wrote|written) to|e-?mail (?:me|us) at|requests .{0,30}to',
  '(?:my|our|her|his|their|the|mi|su|nuestra|whose) (?:direct |immediate |current |old )?(?:supervisor|manager|boss|chief|director|directora|coach lead|coach|lead|supervisora|jefa|jefe|scheduler|timekeeper|secretary|admin)(?: is| es|,|:)?',
  "before me (?:is|was)(?: mr| ms| mrs)?\\.?|old one(?: is)?|old account(?: is)?|old e-?mail(?: is)?|former|previously|success?or (?:to|of)|(?:tak\\w+|took) (?:over )?(?:the |her |his |their )?(?:job|place|seat|role|position|desk) (?:of|from)|by|(?:regular |existing |current |old )account (?:is )?(?:under|at|with|on)|account (?:is|was) (?:under|at|with|on)|(?:\\p{L}+['’]s|his|her|their|old) (?:login|log in|account|job|user ?name|usuario|cuenta)(?: name)?(?: (?:is|was|:))?|(?:use|using) (?:his|hers|her|theirs)|(?:formerly|previously)? ?held by|succeed(?:ed|ing)|took (?:the )?(?:job|place|seat) of|assistant(?: \\([^)]{0,40}\\))?:|inbox,?|mailbox,?|(?:have|got) (?:an|my) (?:\\p{L}+ )?account (?:under|at|with|on)|(?:account|access|cuenta) (?:of|de)|my account is|(?:supervisor|manager|requeste?or|requester|submitter|contact|approver|director|lead)(?:['’]s)?(?: name| e-?mail)?:|\\p{L}+['’]?s was|(?:don['’]t|do not) (?:just )?rename (?:his|hers|her|theirs|it)|(?:previous|former|old|last) (?:employer|job|name|address|work)|^old:|do not use|don['’]t use",
].join('|')

const leadsOut = new RegExp(`(?:^|[^\\p{L}])(?:${leadingOut})[\\s:,("<*–-]{0,4}$`, 'u')
const leadsOutQuietly =
  /(?:^|[^a-z])(?:not|except|excluding|but not|instead of|don't include|do not include)\s(?:[\p{L}'’.-]+[\s,("<]{1,3}){1,3}$/u
const nameWord = /^[("“<[]*(?:\p{Lu}[\p{L}'’.-]*|de|la|del|van|von|der|den|y)[)\]"”,:>(<–-]*$/u

/** What stands before the name that stands before an address, for each length that the name can have. */
function* headsBefore(before: string): Generator<string> {
  const words = before
    .slice(-110)
    .replace(/(?:[\s(<[]|mailto:)+$/i, '')
    .replace(/\s(?:at|via|on|by e-?mail)$/i, '')
    .split(/\s+/)
  for (let length = 0; length <= Math.min(5, words.length); length++) {
    if (length > 0 && !nameWord.test(words[words.length - length] ?? '')) return
    yield words
      .slice(0, words.length - length)
      .join(' ')
      .toLowerCase()
  }
}

const goesOut =
  /^[^.;!?\n]{0,50}?(?:already (?:has|have|got|had)|has (?:hers|his|theirs|one|it|an account)|have (?:one|theirs)|still has|(?:his|hers|theirs) (?:was|is|has been) (?:already )?(?:made|created|set up|done|active|fine|working)|ya tiene|can be (?:closed|deleted|deactivated|shut|removed)|shut (?:that|it) off|no longer|has left|is leaving|retired|so not|not needed|gone\b|needs? (?:not|nothing)|should not|must not|is not to|nothing for|whose (?:access|account|login) |is still active|can already|has been (?:a user|(?:my|our) (?:go-between|stand-in|proxy|middleman))|got in\b|goes in\b|left (?:dcyf|us|the|our|on|in|at|for)\b|who (?:pointed|told|referred|sent)|took (?:a|another)|will do it|^\W{0,4}['’]s (?:shoes|place|job|seat|position|role)|(?:introduced|told|showed|shown|sent|pointed|referred|trained|helped|invited) (?:me|us)\b|asked that|recommended|suggested|mentioned|approved|signed off|(?<!never |not |n['’]t )(?:got|has had|had) (?:hers|his|theirs|one)\b|heads? up|asked (?:if|whether)|is dead|don't worry|for (?:questions|billing|scheduling)|when (?:it's|it is|this is) done|doesn't need|does not need|no necesita)/
const asksAgain =
  /(?:create|make|set up|add|give|need|needs|for|para|instead|crear)\W{1,3}(?:[\p{L}'’.-]+\W{1,4}){0,4}$/u

/** "Marcus already has one (marcus@…)": said before the address, with nobody else's address between. */
const ownsBefore =
  /\p{L}{2,} (?:(?:already|still) (?:has|have|got)|has (?:hers|his|theirs|one)|ya tiene|can[;,] (?:s?he|they)\b)[^,;.!?@]{0,24}$/u

/** "Tom (tom@…) asked me to request one for": he asks for the one named next. */
const asksFor = /^\W{0,4}(?:has )?(?:asked|told|wants) (?:me|us) [^.;!?]{0,60} (?:for|para) [^.;!?@]{0,50}$/u

/** Whether the words around an address say that its owner gets no account here. */
export function isLeftOut({ before, after }: Mention): boolean {
  const near = before.slice(-90)
  if (asksFor.test(after) || goesOut.test(after.toLowerCase()) || ownsBefore.test(near)) return true
  return (
    [...headsBefore(near)].some((head) => leadsOut.test(head)) ||
    (leadsOutQuietly.test(near) && !asksAgainAfter(near))
  )
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
  /\b(?:not|with the exception of|with (?:one|a single) exception[:,]|the (?:one|only) exception (?:is|being)|apart from|aside from|minus|save for|except(?: for)?|excluding|but not|other than|besides|instead of|rather than|(?:do not|don't) include|no need for|leave out|leave|skip|never mind|scratch|strike|cross|remove|ignore|forget(?: about)?|hold off on|no to|nothing for|(?:all|everyone|everybody) but|excepto|menos|replaces|replacing)\s{1,3}(?:(?:my|our|the)\s\p{L}+\s?[,(]\s?)?(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})/giu
const owning =
  /((?:\p{Lu}[\p{L}'’-]*\s){1,3})(?:(?:still|already|also) has|already (?:has|have|got)|has (?:hers|his|theirs|one) |ya tiene)/gu
const alternation = /\b(?:rather than|instead of)\s{1,3}(?:coach|program|a |the )/i

/** Names that the text leaves out: "except Hannah", "not Kim after all", "Dana already has hers". */
export function findNamesLeftOut(sentences: readonly Sentence[], when: 'first' | 'later'): string[] {
  return sentences.flatMap((sentence) => {
    const text = sentence.source.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_000))
    const left = alternation.test(text) ? [] : [...text.matchAll(naming), ...text.matchAll(owning)]
    const one = partsOf(text).flatMap((part) => [
      ...nameLeftOut(part),
      ...(when === 'later' ? nameTakenBack(part) : []),
    ])
    const written = [...left.map((match) => match[1] ?? ''), ...findWithdrawn(sentence)]
    return [
      ...one,
      ...written.flatMap((text) =>
        findNames(text).map(
          ({ words, start }) => (formal.exec(text.slice(0, start))?.[0] ?? '') + words.join(' '),
        ),
      ),
    ]
  })
}

const formal = /\b(?:ms|mrs?|mx|dra?|sra?)\.? $/i
const partsOf = (text: string): string[] => text.split(/[;?!]\s|,? but |, (?=only |just )/)
const staysOut =
  /\bleave (?:her|his|him|them|their|that|this)|(?:does not|doesn['’]t|do not|don['’]t|won['’]t) need|no need|\b(?:skip|drop) (?:her|him|them)\b|already (?:has|in|set up|got)|(?:is|are|['’]s) (?:already|all set|good (?:already|without))|said (?:she|he)['’]s good|no la necesita|ya (?:tiene|está)/

/** "The third, Ms. Ngata, does, so leave hers": the one name of the clause that leaves somebody out. */
function nameLeftOut(part: string): string[] {
  const cue = staysOut.exec(part)
  if (cue === null || part.includes('@')) return []
  const names = findNames(part.slice(0, cue.index))
  return names.length === 1
    ? names.map(({ words, start }) => (formal.exec(part.slice(0, start))?.[0] ?? '') + words.join(' '))
    : []
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

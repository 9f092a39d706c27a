import type { Mention } from './mentions.ts'
import { goesAway } from './withdrawn.ts'

const leadingOut = [
  'not(?: for)?|no (?:para|a)|like(?: the one| that of)?|the same as|similar to|with the exception of|apart from|aside from|minus|save for|logged in as|signed in as|except(?: for)?|excluding|exclude|but not|other than|besides|instead of|rather than|in place of|nothing (?:is |was )?(?:needed|required) for|belong(?:s|ed|ing)? to|(?:was|turned out to be) (?:really |actually )?(?:meant|intended) for|(?:the|my|his|her) other (?:one|address|e-?mail)(?: is)?|omit|leave out|skip|excepto|menos|en lugar de',
  "replac(?:es|ing|ed)|(?:do not|don't) (?:include|add|cc|create one for)|no need for|(?:took|takes?|taking) over (?:from|for)|already (?:made|did|set up)|remove|delete|deactivate|disable|drop|close|quitar|eliminar",
  "cc|cc'?ing|cc:|copy|copying|copied|con copia a|bcc:|to:|from:|sent by|forwarded by|thanks to|according to|ask(?:ed)?|heard from|list from|shout ?out to",
  "(?:questions|inquiries|enquiries) (?:for|about|regarding|on) [^:@]{0,40}:|predecessor(?:[’']s)?(?: (?:account|login|one|address|e-?mail))?|(?:do not|don't) (?!forget|miss|worry|hesitate|skip|omit)\\p{L}+ (?:my|his|her|their|the|our) \\p{L}+(?:[’']s)?(?: \\p{L}+)?",
  '(?:general |other )?(?:\\p{L}+ )?(?:questions|inquiries):|questions (?:can |may |should )?(?:come |go )?to(?: me)?(?: at)?|contact(?: me| us)?(?: at)?|reach(?: me| us)?(?: at)?|reply to|respond to|(?:write|wrote|written) to|e-?mail (?:me|us) at|requests .{0,30}to',
  '(?:cover|fill|stand|step|sub)\\p{L}*(?: in)? for|(?:out|outgoing|leaving(?: us)?|departing|exiting|saliente|sale|old|former|previous|anterior):|(?:la )?persona anterior,?|still (?:be |is )?reach(?:ed|able) (?:at|under|via|on|by)',
  '(?:my|our|her|his|their|the|mi|su|nuestra|whose) (?:direct |immediate |current |old )?(?:superintendent|principal(?: investigator)?|pi|mentor|advisor|supervisor|manager|boss|chief|director|directora|coach lead|coach|lead|supervisora|jefa|jefe|scheduler|timekeeper|secretary|admin)(?: is| es|,|:)?',
  "before me (?:is|was)(?: mr| ms| mrs)?\\.?|old one(?: is)?|old account(?: is)?|old e-?mail(?: is)?|former|previously|success?or (?:to|of)|(?:tak\\w+|took) (?:over )?(?:the |her |his |their )?(?:job|place|seat|role|position|desk) (?:of|from)|(?<!(?:supervised|led|headed|managed|run|replaced|succeeded|overseen|taken over|filled|coordinated) )by|(?:regular |existing |current |old )account (?:is )?(?:under|at|with|on)|account (?:is|was) (?:under|at|with|on)|(?:\\p{L}+['’]s|his|her|their|old) (?:login|log in|account|acct|job|user ?name|usuario|cuenta)(?: name)?(?: (?:is|was|:))?|(?:use|using) (?:his|hers|her|theirs)|(?:formerly|previously)? ?held by|succeed(?:ed|ing)|took (?:the )?(?:job|place|seat) of|assistant(?: \\([^)]{0,40}\\))?:|inbox,?|(?<!(?:attach|put|set|make|tie|hang|open) it (?:up )?(?:to|on|at|under|with) (?:our|the|my) (?:\\p{L}+ ){0,2})mailbox,?|(?:have|got) (?:an|my) (?:\\p{L}+ )?account (?:under|at|with|on)|(?:account|access|cuenta) (?:of|de)|my account is|(?:supervisor|manager|requeste?or|requester|submitter|contact|approver|director|lead)(?:['’]s)?(?: name| e-?mail)?:|\\p{L}+['’]?s was|(?:don['’]t|do not) (?:just )?rename (?:his|hers|her|theirs|it)|(?:previous|former|old|last) (?:employer|job|name|address|work)|do not use|don['’]t use",
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
  /^[^.;!?\n]{0,50}?(?:already (?:has|have|got|had|in\b|on\b|there|done|set up)|(?:is|['’]s|are) (?:in|on|there|set up) already|has (?:hers|his|theirs|one|it|an account)|have (?:one|theirs)|still has|(?:his|hers|theirs) (?:was|is|has been) (?:already )?(?:made|created|set up|done|active|fine|working)|ya tiene|can be (?:closed|deleted|deactivated|shut|removed)|shut (?:that|it) off|no longer|has left|is leaving|retired|so not|not needed|gone\b|needs? (?:not|nothing)|should not|must not|is not to|nothing for|whose (?:access|account|login) |is still active|can already|has been (?:a user|(?:my|our) (?:go-between|stand-in|proxy|middleman))|got in\b|goes in\b|left (?:dcyf|us|the|our|on|in|at|for)\b|who (?:pointed|told|referred|sent)|has worked (?:since|for|fine)|(?:please )?leave (?:his|hers|theirs|it) (?:alone|as)\b|no relation\b|(?:has|have|had) nothing to do with|and (?:s?he|they) keeps?\b|(?:in|on) (?:copy|cc)\b|(?<=^[\s)>\],]{0,4})is only for\b|(?:has|have|['’]s|['’]ve) been using (?:his|hers|theirs|it|ceci)\b|took (?:a|another)|will do it|^\W{0,4}['’]s (?:shoes|place|job|seat|position|role)|(?:introduced|told|showed|shown|sent|pointed|referred|trained|helped|invited) (?:me|us)\b|asked that|said (?:i|we|that i) |recommended|suggested|mentioned|approved|signed off|(?<!never |not |n['’]t )(?:got|has had|had) (?:hers|his|theirs|one)\b|heads? up|asked (?:if|whether)|is dead|don't worry|for (?:questions|billing|scheduling)|can (?:tell|confirm|vouch|verify|answer|explain)|knows (?:more|all)|when (?:it's|it is|this is) done|doesn't need|does not need|no necesita)/
const asksAgain =
  /(?:create|make|set up|add|give|need|needs|for|para|instead|crear)\W{1,3}(?:[\p{L}'’.-]+\W{1,4}){0,4}$/u

/** "Marcus already has one (marcus@…)": said before the address, with nobody else's address between. */
const ownsBefore =
  /\p{L}{2,} (?:(?:already|still) (?:has|have|got)|has (?:hers|his|theirs|one)|ya tiene|can[;,] (?:s?he|they)\b)[^,;.!?@]{0,24}$/u

/** "Tom (tom@…) asked me to request one for": he asks for the one named next. */
const asksFor = /^\W{0,4}(?:has )?(?:asked|told|wants) (?:me|us) [^.;!?]{0,60} (?:for|para) [^.;!?@]{0,50}$/u

/** Whether the words around an address say that its owner gets no account here. */
export function isLeftOut(mention: Mention): boolean {
  const { before, after } = mention
  const near = before.slice(-90)
  if (asksFor.test(after) || goesOut.test(after.toLowerCase()) || ownsBefore.test(near)) return true
  if (goesAway(after) || isToldOfNext(mention)) return true
  return (
    [...headsBefore(near)].some((head) => leadsOut.test(head)) ||
    (leadsOutQuietly.test(near) && !asksAgainAfter(near))
  )
}

/** "Monique (monique@…) lends us her screen. She's been a user for ages": the next sentence tells of the same person. */
function isToldOfNext({ sentence, end, words: { prose, source } }: Mention): boolean {
  if (sentence === undefined || source.slice(end, sentence.end).includes('@')) return false
  const next = prose[prose.indexOf(sentence) + 1]
  const text = next === undefined ? '' : next.source.slice(next.start, Math.min(next.end, next.start + 200))
  const told = /^\W{0,3}(?:he|she|they|ella|él)\b/iu.exec(text)?.[0]
  return told !== undefined && ownsOne.test(text.slice(told.length).toLowerCase())
}

const ownsOne =
  /^(?:['’]s| is| has|['’]ve| have)? ?(?:(?:still|already) (?:has|have|got|had|in)\b|(?:been|was) (?:a user|in|on|using)\b|had (?:one|hers|his|theirs)\b|(?:has|have|got) (?:one|hers|his|theirs)\b)|^ ya (?:tiene|está)/u

/** "Instead of her please create one for Luis": the request stands nearer than the exclusion. */
function asksAgainAfter(before: string): boolean {
  const close = asksAgain.exec(before)?.[0] ?? ''
  return (
    /^(?:create|make|set up|add|give|crear)/.test(close) &&
    !/(?:not|except|instead of|don't|do not|account of)/.test(close)
  )
}

import { says, toPhrases } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mention } from './mentions.ts'
import { asksInFirstPerson, includesSelf } from './self-asked.ts'
import { asksForNobodyElse } from './self-included.ts'
import type { Asking } from './target.ts'

/** What is said of somebody who is to get an account, too. */
const wanted = toPhrases(`
  need|needs|needing|want|wants|require|requires|lack|lacks|like|wish|should|must
  new|hired|hire|hires|join|joins|joined|joining|start|starts|started|starting|begin|begins|onboarding|promoted|welcome|welcoming
  same|also|too|as~well|both|each|plus|neither|either|another|second|third|other|first|one|last
  email|e~mail|address|mail|under|reachable|reached|netid
  add|include|create|make|set~up|give|open|please|instead|account|accounts|access|login|ceci
  role|coach|coachee|coach~lead|program~director
  is @mail
  so|neither|nor do|does|is|am|are
  it|this|that|account|login * for
  misspelled|typo|correction|correct|meant|right|wrong|changed
  nueva|nuevo|correo|tambien|necesita|empieza
`)
const tells = / (?:is|was|are|were|will|would|has|have|had|can|to|by|from|with|of|[a-z]+ed|[a-z]+s) /
const ofThem = / (?:he|she|they|him|her|them|his|their|ella|el|ellos|ellas) /

/** Where a sentence asks for somebody named in it, without those whom a sentence that wishes nothing only tells of. */
export function withoutAsides(mentions: readonly Mention[], asking: Asking): readonly Mention[] {
  const { intent } = asking
  const asks = new Set([...intent.account, ...intent.hint].map(({ sentence }) => sentence))
  const isAsked = ({ sentence }: Mention): boolean => sentence !== undefined && asks.has(sentence)
  if (!mentions.some(isAsked) && !asksForOneselfAlone(asking)) return mentions
  return mentions.filter((mention) => isAsked(mention) || !isAside(mention, asks))
}

function asksForOneselfAlone(asking: Asking): boolean {
  const { account } = asking.intent
  return (
    asksForNobodyElse(asking) &&
    account.some(({ sentence }) => says(includesSelf, sentence) || says(asksInFirstPerson, sentence)) &&
    !account.some(({ sentence }) => ofSeveral.test(sentence.words))
  )
}

const ofSeveral = / (?:us|we|our|both|each|two|neither|apiece|and me|and i|me and) /

function isAside({ sentence, words: { prose } }: Mention, asks: ReadonlySet<Sentence>): boolean {
  if (sentence === undefined || sentence.words.split(' ').length < 7) return false
  const next = prose[prose.indexOf(sentence) + 1]
  if (next !== undefined && asks.has(next) && ofThem.test(next.words)) return false
  return tells.test(sentence.words) && !says(wanted, sentence)
}

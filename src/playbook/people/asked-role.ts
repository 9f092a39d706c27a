import { fold } from '../language/fold.ts'
import { toPlainPhrase } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'

const known = new WeakMap<Sentence, { settings: PlaybookSettings; role: string | undefined }>()

/** The role in CECI that a sentence asks for: one of the list in any spelling, or another as written. */
export function findAskedRole(sentence: Sentence, settings: PlaybookSettings): string | undefined {
  const before = known.get(sentence)
  if (before?.settings === settings) return before.role
  const role = readAskedRole(sentence, settings)
  known.set(sentence, { settings, role })
  return role
}

function readAskedRole(sentence: Sentence, { roles, defaultRole }: PlaybookSettings): string | undefined {
  const listed = roles
    .toSorted((a, b) => b.length - a.length)
    .map((role) => ({ role, at: placeOf(sentence, role) }))
  const found = listed.filter(({ at }) => at !== undefined)[0]
  return found?.role ?? (usual.test(sentence.words) ? defaultRole : findUnlisted(sentence, roles))
}

const usual =
  / (?:with|in|at|on|as|has|have|gets?|needs?) the (?:(?:usual|default|standard) (?:one|role|level|access)|default(?= [.,;])) /

const kind =
  '(?:role|roles|account|accounts|access|permission|permissions|rights|login|level|profile|user|rol|cuenta|cuentas|acceso)'
const denied =
  / (?:(?:current|currently|existing|old|regular (?:account|login|role|one)|right now|ordinarily|normally|usually|typically|hold|i have|have got|used to|only has|only have|only had|already(?= as)|@mail is(?= set up| registered| listed| down))(?: \S+){0,5}|not|rather than|instead of|no|than|not a|not as|not (?:give|make|call|need|want)(?: him| her| them| me| us)?|en vez de) (?:(?:a|an|the|una|un) )?$/

const shapes = new Map<string, readonly RegExp[]>()

function shapesOf(word: string): readonly RegExp[] {
  const known = shapes.get(word)
  if (known !== undefined) return known
  const made = [
    new RegExp(` ${word}(?: level)? ${kind}(?= )`),
    new RegExp(
      ` ${kind} (?:for (?:him|her|them|me|us) )?(?:(?:of|de|is|as|be|:|=|with|should be|would be|es|como) ){0,3}(?:(?:a|an|the|una|un) )?${word}(?= )`,
    ),
    new RegExp(
      ` (?:needs?|wants|gets|will be|give (?:him|her|them|me)|gives (?:him|her|them)|ask(?:s|ed) for|prefers|chose|(?:should|would like to|to|that (?:\\S+ ){1,3}) ?(?:just |only )?(?:be|have|get)) (?:also )?(?:to be )?(?:(?:a|an|the) )?(?:(?:plain|regular|simple|normal|ordinary) )?${word}(?= (?:[.,;!)]|so|for|since|because|$))`,
    ),
    new RegExp(
      ` (?:make|made|making) (?!me |mine |an? )(?:[^ ,.;]+ ){1,3}an? (?:plain |regular |simple )?${word}(?= (?!account|login|access))`,
    ),
    new RegExp(
      ` ${word} (?:(?:is|seems|sounds|would be) (?:probably )?(?:the |what |the one that )?(?:fits|suits|works|(?:he|she|we|they) needs?|plenty|enough|fine|okay|ok|good|right|sufficient|perfect|closest|best|nearest)|will do|would do|suffices)(?= )`,
    ),
    new RegExp(
      ` (?:one|${kind}) (?:for \\S+ )?that (?:is|has|would be) (?:just |only |simply )?(?:(?:a|an|the) )?${word}(?= [.,;?!])`,
    ),
    new RegExp(` make it (?:(?:a|an) )?${word}(?= (?:[.,;?!)]|please|$))`),
    new RegExp(` not (?:[^ ,.;]+ ){1,3}(?:, )?but (?:rather )?(?:(?:a|an|the|as) ){0,2}${word}(?= )`),
    new RegExp(
      `^ (?:(?:a|an|the|just|only|as|make it) ){0,2}${word}(?= (?:please|thanks|thank|, (?:please|thanks|not)) )`,
    ),
    new RegExp(
      ` (?:as|como) (?:(?:a|an|the|una|un) )?(?:(?:plain|regular|simple|normal|ordinary) )?${word}(?= (?:[^a-z]|(?:and|or|rather|so|if|when|please|with|but|y|o|too|not|instead|account|role|access|login|user|level|permissions?|is) |(?:for|of|at|in|on|de|en) ceci |$))`,
    ),
  ]
  shapes.set(word, made)
  return made
}

function placeOf(sentence: Sentence, role: string): number | undefined {
  const word = fold(toPlainPhrase(role))
  if (!sentence.words.includes(` ${word} `)) return undefined
  for (const shape of shapesOf(word)) {
    const found = shape.exec(sentence.words)
    if (found === null) continue
    const at = sentence.words.indexOf(` ${word} `, found.index)
    const before = sentence.words.slice(Math.max(0, at - 60), at + 1)
    if (!denied.test(before) && !isOfLongerRole(sentence.words, at, word)) return at
  }
  return undefined
}

/** "Coach" inside "Coach Lead" is no wish for Coach. */
function isOfLongerRole(words: string, at: number, word: string): boolean {
  return word === 'coach' && words.startsWith(' coach lead', at)
}

const quoted = /["“]([^"”\n]{2,40})["”]\s{0,2}(?:role|access|permissions?|account|rol)\b/i
const quotedAfter =
  /\b(?:role|access|permissions?|rol)\s{0,2}(?:of |as |is |called |named |titled |: ?)?["“]([^"”\n]{2,40})["”]/i
const quotedBefore =
  /["“]([^"”\n]{2,40})["”] (?:is|as|would be|seems) (?:the |our )?(?:right |best |proper )?(?:role|level|access)\b/i
/** 'We'd like him to be "Read Only"'. */
const quotedAlone =
  /\b(?:be|as|get|make (?:him|her|them)) (?:just |only )?(?:an? |the )?["“]((?=[^"”]*\b(?:only|view|viewer|read|reader|reviewer|observer|auditor|analyst|user|manager|steward|trainer|admin\p{L}*|access)\b)[^"”\n]{2,40})["”]/iu
/** 'The role should not be Coach Lead but "Data Auditor"'. */
const quotedInstead =
  /\b(?:role|access|level|rol)\b[^.!?"“]{0,60}\b(?:but|rather|instead|sino)\s["“]([^"”\n]{2,40})["”]/i
const called =
  /\b(?:called|named|titled|labell?ed)\s{0,2}["“]([^"”\n]{2,40})["”](?=[^.!?]{0,80}\b(?:role|access|level|rol)\b)/i
const named =
  /\b(?:[Rr]ole|[Rr]ol)\s{0,2}(?:of|:|=|-|should be|would be|is)\s{0,2}["“]?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u
const ahead =
  /\b(?:the|a|an|with)\s{1,2}(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})\s{1,2}(?:role|access level|permissions?|access|rights)\b/u

/** "My current login only has the Coach role" tells what is, and asks for nothing. */
const hasNow =
  /\b(?:ordinarily|normally|usually|typically|i hold|current(?:ly)?|existing|old|only has|only have|only had|used to have)\b[^.;!?]{0,40}$|\b(?:not|no|without) $/iu

function findUnlisted(sentence: Sentence, roles: readonly string[]): string | undefined {
  const text = sentence.source.slice(sentence.start, sentence.end)
  const found =
    quoted.exec(text) ??
    quotedAfter.exec(text) ??
    quotedBefore.exec(text) ??
    quotedAlone.exec(text) ??
    quotedInstead.exec(text) ??
    called.exec(text) ??
    named.exec(text) ??
    ahead.exec(text)
  if (found === null || hasNow.test(text.slice(Math.max(0, found.index - 60), found.index))) return undefined
  const written = found[1]?.replace(/^CECI /, '').trim()
  if (written === undefined || /^(?:CECI|DCYF|ECEAP)$/i.test(written)) return undefined
  return roles.find((role) => fold(role) === fold(written)) ?? written
}

import { type Phrases, toPhrases } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { type RoleKind, roleTitles, supervisesCoaches } from './role-titles.ts'

/** Titles in words; each stretch of them counts for the narrowest role only. */
export function findTitles(words: string): { role: RoleKind; at: number }[] {
  const found: { role: RoleKind; at: number; end: number }[] = []
  for (const [role, phrases] of roleTitles) {
    for (const match of words.matchAll(new RegExp(phrases, 'g'))) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => at < other.end && end > other.at)) found.push({ role, at, end })
    }
  }
  return found.filter(({ at, end }) => !isSomebodyElses(words, at) && !isAccountKind(words, end))
}

export function supervises(sentence: Sentence): boolean {
  return supervisesCoaches.test(sentence.words)
}

const owners =
  /(?:^| )(?:my|our|your|their|his|her|the|a|an|mi|mis|su|sus|nuestra|nuestro|la|las|los|el|una|some|other|these|those|two|three|dos|tres|with|and|by|from|for|to)(?: (?:new|nueva|nuevo|own|ea|early|achievers|lead|assistant|program|center|ece|eceap|pbc|local|current|old|other|amazing|bilingual|two|three|four|five))* $/

/** "My coach", "the teachers": somebody else's title; "a coach", "the lead teacher" may be one's own and is for the caller to tell. */
function isSomebodyElses(words: string, at: number): boolean {
  const before = owners.exec(words.slice(Math.max(0, at - 60), at + 1))
  return (
    before !== null &&
    /^ ?(?:my|our|your|their|his|her|mi|mis|su|sus|nuestra|nuestro|with|by|from|some|other|these|those|two|three|dos|tres)\b/.test(
      before[0],
    )
  )
}

const accountKind: Phrases = toPhrases(`
  account|accounts|role|login|access|permission|permissions|call|calls|meeting|invitation|training|cycle|cycles|site|platform
`)

/** "A Coach Lead account" names a kind of account and nobody's work. */
function isAccountKind(words: string, end: number): boolean {
  const next = accountKind.exec(words.slice(end, end + 40))
  return next !== null && next.index <= 1
}

/** Titles that a sentence gives to the people it is about, "my two coaches" and "our new teacher" included. */
export function findRolesOf(words: string): RoleKind[] {
  const own = words.replace(/ (?:i am|i'm|soy) (?:\S+ ){0,6}/, ' ')
  const found: { role: RoleKind; at: number; end: number }[] = []
  for (const [role, phrases] of roleTitles) {
    for (const match of own.matchAll(new RegExp(phrases, 'g'))) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => at < other.end && end > other.at)) found.push({ role, at, end })
    }
  }
  return found
    .filter(({ at, end }) => !isAccountKind(own, end) && !isReporter(own, at))
    .map(({ role }) => role)
}

/** "My coach told me": whoever told is not whom the sentence is about. */
function isReporter(words: string, at: number): boolean {
  return / (?:by|with|from) (?:\S+ ){0,2}$/.test(words.slice(Math.max(0, at - 40), at + 1))
}

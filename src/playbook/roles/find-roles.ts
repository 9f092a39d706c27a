import { findAll, says, toPhrases } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { type RoleKind, roleTitles, supervisesCoaches } from './role-titles.ts'

export type Title = { role: RoleKind; at: number; end: number }

/** Titles in words that may be the writer's own; each stretch of them counts for the narrowest role only. */
export function findTitles(words: string): Title[] {
  return findStretches(words).filter(
    ({ at, end }) => !isSomebodyElses(words, at) && !isAccountKind(words, end),
  )
}

/** Titles that a sentence gives to the people it is about, "my two coaches" and "our new teacher" included. */
export function findRolesOf(words: string): RoleKind[] {
  const own = words.replace(/ (?:i am|soy) (?:\S+ ){0,6}/, ' ')
  return findStretches(own)
    .filter(({ at, end }) => !isAccountKind(own, end) && !isReporter(own, at) && !isWish(own, at))
    .map(({ role }) => role)
}

export function supervises(sentence: Sentence): boolean {
  return says(supervisesCoaches, sentence)
}

function findStretches(words: string): Title[] {
  const found: Title[] = []
  for (const [role, phrases] of roleTitles) {
    for (const { at, end } of findAll(phrases, words)) {
      if (!found.some((other) => at < other.end && end > other.at)) found.push({ role, at, end })
    }
  }
  return found
}

const owner =
  / (?:my|our|your|their|his|her|mi|mis|su|sus|nuestra|nuestro|with|by|from|some|other|these|those|two|three|dos|tres)(?: (?:the|a|an|la|las|los|el|una|new|nueva|nuevo|own|ea|early|achievers|lead|assistant|program|center|ece|eceap|pbc|local|current|old|other|amazing|bilingual|two|three|four|five)){0,5} $/

/** "My coach", "by the coach lead": somebody else's title. */
function isSomebodyElses(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 60), at + 1)
  return owner.test(before) && !/ (?:i am|i was|soy) (?:her|his|their|our|your|su) $/.test(before)
}

const accountKind = toPhrases(`
  account|accounts|role|login|access|permission|permissions|call|calls|meeting|invitation|training|cycle|cycles|site|platform
`)

/** "A Coach Lead account" names a kind of account and nobody's work. */
function isAccountKind(words: string, end: number): boolean {
  return findAll(accountKind, words.slice(end, end + 40)).some(({ at }) => at <= 1)
}

/** "Role: Coach Lead", "add her as a Coach Lead": wished for in CECI, and no work. */
function isWish(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 80), at + 1)
  if (/ (?:role|rol|roles|level)(?: (?:of|is|as|:|=|-))? (?:(?:a|the) )?$/.test(before)) return true
  return (
    / as (?:(?:a|an|the|our) )?$/.test(before) &&
    / (?:add|set|setup|create|register|account|login|put|make|invite) /.test(before)
  )
}

/** "My coach told me": whoever told is not whom the sentence is about. */
function isReporter(words: string, at: number): boolean {
  return / (?:by|with|from) (?:\S+ ){0,2}$/.test(words.slice(Math.max(0, at - 40), at + 1))
}

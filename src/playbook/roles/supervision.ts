import { wordList } from '../language/word-list.ts'
import { subjectBefore } from './subject.ts'

const teams = wordList(
  'team staff program programs department unit group services crew side division section equipo programa departamento',
)
/** What somebody does with coaches who is over them. */
const verbs = wordList(
  `supervise supervises supervising supervised oversee oversees overseeing oversaw manage manages managing managed leads leading led head heads heading
  direct directs directing run runs running guide guides guiding inherit inherited inheriting coordinate coordinates coordinating superviso supervisar
  supervisa supervisando coordino coordinar dirijo dirigir dirige lidero liderar`,
)
/** Who is over them, where a word joins the two. */
const nouns = wordList(
  'gerente supervisor supervisora supervision oversight management leadership manager director directora coordinator coordinadora head boss charge cargo encargada encargado jefa jefe lead leader lider responsible responsibility reins frente',
)
const joins = wordList('of for to over de del')
const beneath = wordList('report reports reporting answer answers answering under')
const persons = wordList('me him her them us my his their he she they')
const beforeLead = wordList('i we to and will would now also who should')
const farthest = 8

/** Where a sentence tells that somebody is over coaches, and whether that is its writer. */
export function findSupervision(words: string): { at: number; self: boolean }[] {
  const tokens = words.split(' ')
  return tokens.flatMap((_, index) => {
    if (!isCoaches(tokens, index)) return []
    if (isTeamOf(tokens, index)) return [{ at: index, self: true }]
    const above = findAbove(tokens, index)
    if (above >= 0) return [{ at: above, self: subjectBefore(tokens, above) !== 'other' && isFirst(tokens) }]
    const person = findBeneath(tokens, index)
    return person === '' ? [] : [{ at: index, self: person === 'me' || person === 'my' || person === 'us' }]
  })
}

function isCoaches(tokens: readonly string[], index: number): boolean {
  const [word = '', next = '', after = ''] = tokens.slice(index, index + 3)
  if (word === 'coaches') return next !== 'lead' && next !== 'leads'
  if (word === 'coaching' && tokens.slice(index + 1, index + 5).includes('under')) return true
  return (
    (word === 'coaching' || word === 'coach') && (teams.has(next) || (teams.has(after) && next !== 'lead'))
  )
}

/** "Six coaches on my team", "coaches are mine", "coaches … I'm their supervisor". */
function isTeamOf(tokens: readonly string[], index: number): boolean {
  const after = ` ${tokens.slice(index + 1, index + 12).join(' ')} `
  return / (?:on|in) my (?:team|crew|unit|group|department|region) |^ (?:are|will be|become) mine | i am their (?:new )?(?:supervisor|boss|manager|lead|director) /.test(
    after,
  )
}

/** "supervise the Early Achievers coaches", "supervision of our coaches", "in charge of the coaching team". */
function findAbove(tokens: readonly string[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const word = tokens[at] ?? ''
    if (/^[.;!?:@]/.test(word)) return -1
    if (verbs.has(word) || (word === 'lead' && beforeLead.has(tokens[at - 1] ?? ''))) return at
    if (word === 'over' && /^(?:am|is|are|be|now|put|me)$/.test(tokens[at - 1] ?? '')) return at
    if (nouns.has(word) && joins.has(tokens[at + 1] ?? '')) return at
    if ((word === 'over' || word === 'of') && /^(?:take|takes|taking|took|taken)$/.test(tokens[at - 1] ?? ''))
      return at - 1
  }
  return -1
}

/** "five coaches report to me", "the coaches under her". */
function findBeneath(tokens: readonly string[], index: number): string {
  for (let at = index + 1; at <= index + farthest; at++) {
    const word = tokens[at] ?? ''
    if (/^[.;!?]/.test(word)) return ''
    if (verbs.has(word) || word === 'lead') {
      const subject = tokens
        .slice(index + 1, at)
        .findLast((other) => persons.has(other) || firstPersons.has(other))
      return subject === 'i' || subject === 'we' ? 'me' : (subject ?? '')
    }
    if (!beneath.has(word)) continue
    return tokens.slice(at + 1, at + 4).find((other) => persons.has(other)) ?? ''
  }
  return ''
}

const isFirst = (tokens: readonly string[]): boolean => tokens.some((token) => firstPersons.has(token))
const firstPersons = wordList(
  'i me my we our us mi yo tengo superviso dirijo coordino lidero soy estoy supervising overseeing managing leading taking heading running',
)

import type { Title } from './find-roles.ts'
import { isJob } from './subject.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Between "I" and a title these say that the title is somebody else's, or only wished for. */
const partings = list(
  `need needs want wants like wish ask asked asking request requesting require hope hoping hear heard know met meet spoke speak speaking talk talked talking think believe understand
  saw see seen find found contact contacted emailed wrote writing write have had invite inviting add adding create creating make hired hire hiring help helping support supporting assist
  visit visiting use used using tell told give given gave assigned set register access invited lost gained trying try would could can may might should does do did not never
  with by from that because since if through via and but so when until before after to who whose`,
)
const firsts = list('i we soy somos')
/** "They made me the director." */
const appoints = list(
  'made named promoted hired appointed moved selected chose chosen picked brought elected put nombraron ascendieron contrataron',
)

/** Whether a sentence gives a title to its writer: "I" or "my job" before it, with nothing between that hands it to somebody else. */
export function isWriters(words: string, { at, end }: Title, names: ReadonlySet<string>): boolean {
  const tokens = words
    .slice(1, at + 1)
    .split(' ')
    .slice(0, -1)
  const title = words.slice(at, end).trim()
  if (/^(?:my|mi|our|nuestra) /.test(title)) return true
  if (isAlone(tokens, names)) return isLone(words.slice(end + 1).split(' '))
  const subject = tokens.findLastIndex((word, index) => isFirst(tokens, index, word))
  if (subject < 0 || (isPlural(title) && !/^(?:we|somos)$/.test(tokens[subject] ?? ''))) return false
  const between = tokens.slice(subject + 1)
  if (between.length === 0 && tokens[subject] !== 'soy') return title !== 'coach lead'
  return between.length <= 12 && !between.some((word) => partings.has(word) || /^[.;!?@]/.test(word))
}

const isPlural = (title: string): boolean =>
  /(?:ers|ors|leads|coaches|ists|students|parents|interns|directoras|maestras)$/.test(title) &&
  !/^(?:own|run|operate|manage|teach)/.test(title)

function isFirst(tokens: readonly string[], index: number, word: string): boolean {
  if (firsts.has(word)) return true
  if (word === 'me') return tokens.slice(Math.max(0, index - 3), index).some((one) => appoints.has(one))
  return (
    isJob(word) && tokens.slice(Math.max(0, index - 3), index).some((one) => one === 'my' || one === 'mi')
  )
}

const around = list(
  'again here the new your current also and just simply , - : hi hello hey hola it is this les escribe aqui',
)

/** "Freya again, Coach Lead over at …": nothing but greetings and the writer's name before the title. */
function isAlone(tokens: readonly string[], names: ReadonlySet<string>): boolean {
  return tokens.length < 9 && tokens.every((word) => around.has(word) || names.has(word))
}

/** "Coach Lead for the north end" is the writer; "Director says I need one" is not. */
function isLone(after: readonly string[]): boolean {
  const next = after.find((word) => word !== '') ?? ''
  return next === '' || /^[,.(!-]/.test(next) || places.has(next)
}

const places = list('at in for of with over here from de del en')

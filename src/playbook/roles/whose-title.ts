import { wordList } from '../language/word-list.ts'
import type { Title } from './find-roles.ts'
import { isJob, subjectBefore } from './subject.ts'

/** Between "I" and a title these say that the title is somebody else's, denied, or only wished for. */
const partings = wordList(
  `need needs want wants like wish ask asked asking request requesting require hope hoping hear heard know met meet spoke speak speaking talk talked talking think believe understand
  saw see seen find found contact contacted emailed wrote writing write invite inviting add adding create creating make hired hire hiring help helping support supporting assist
  visit visiting use used using tell told said says dice dijo give given gave assigned set register access invited lost gained trying try would could can may might should does do did not never neither nor no
  with by from that because since if through via and but so when until before after to who whose por con que quien necesito quiero quisiera former formerly previously`,
)
const firsts = wordList('i we soy somos trabajo estoy superviso cuido dirijo coordino tengo empece entre')
/** "They made me the director", "promoted from coach to supervisor". */
const appoints = wordList(
  'bumped advanced elevated transitioned stepped shifted transferred switched made named promoted hired appointed moved selected chose chosen picked brought elected put nombraron nombrada nombrado ascendieron contrataron contratada ascendida contratar nombrar',
)
const toTitle = wordList('to as into como de for be')
const requests = wordList(
  'setup add create make account accounts login register access invite put role list cuenta up set',
)

/** Whether a sentence gives a title to its writer: "I" or "my job" before it, with nothing between that hands it to somebody else. */
export function isWriters(words: string, { at, end }: Title, names: ReadonlySet<string>): boolean {
  const tokens = words
    .slice(1, at + 1)
    .split(' ')
    .slice(0, -1)
  const title = words.slice(at, end).trim()
  const [verb = ''] = title.split(' ')
  if (firsts.has(verb) || /^(?:my|mi|our|nuestra) | (?:my|our) (?:home|house|apartment)$/.test(title))
    return true
  if (isAlone(tokens, names)) return isLone(words.slice(end + 1).split(' '))
  if (isInCapacity(tokens)) return !isPlural(title)
  const subject = tokens.findLastIndex((word, index) => isFirst(tokens, index, word))
  if (subject < 0 || (isPlural(title) && !isOneOfMany(tokens, subject))) return false
  if (tokens.slice(Math.max(0, subject - 4), subject).some((word) => reports.has(word))) return false
  const between = afterAppointment(tokens.slice(subject + 1))
  if (between.length === 0 && tokens[subject] === 'i') return title !== 'coach lead'
  if (has.test(` ${between.join(' ')} `) && !places.test(title)) return false
  return between.length <= 12 && !between.some((word) => partings.has(word) || /^[.;!?@]/.test(word))
}

const has = / (?:have|had|has) (?!been )/
const places = /child ?care|day ?care|home|center|preschool|guarderia/

const isOneOfMany = (tokens: readonly string[], subject: number): boolean =>
  /^(?:we|somos)$/.test(tokens[subject] ?? '') ||
  (tokens[subject] === 'i' && tokens[subject + 1] === 'are') ||
  / one of /.test(tokens.slice(subject).join(' '))

const reports = wordList('says said told thinks thought dice dijo dicen')

const isPlural = (title: string): boolean =>
  !/^(?:board|council)/.test(title) &&
  /(?:ers|ors|leads|coaches|ists|students|parents|interns|directoras|maestras)$/.test(title) &&
  !/^(?:own|run|operate|manage|teach|teaching) /.test(title)

/** "Took on the supervisor position here": the writer leaves "I" away. */
const elided = wordList(
  'took taking started starting joined joining became becoming accepted stepping stepped filling working been am got serving moved moving just newly recently promoted',
)

function isFirst(tokens: readonly string[], index: number, word: string): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index)
  if (index === 0 && elided.has(word)) return true
  if (firsts.has(word)) return true
  if (word === 'me')
    return [...before, ...tokens.slice(index + 1, index + 3)].some((one) => appoints.has(one))
  return isJob(word) && (tokens[index + 1] === ':' || before.some((one) => one === 'my' || one === 'mi'))
}

/** "I was promoted (!!) from coach to": what counts is behind the last "to". */
function afterAppointment(between: readonly string[]): readonly string[] {
  if (!between.some((word) => appoints.has(word))) return between
  const last = between.findLastIndex((word) => toTitle.has(word))
  return between.slice(last + 1).filter((word) => !appoints.has(word))
}

/** "As the new director here, I …" tells what the writer is; "add me as a Coach Lead" what they wish. */
function isInCapacity(tokens: readonly string[]): boolean {
  const near = tokens.slice(-5)
  const as = near.findLastIndex((word) => word === 'as' || word === 'como')
  if (as < 0 || near.slice(as).some((word) => /^[.,;:!?]/.test(word))) return false
  const at = tokens.length - near.length + as
  if (at === 0) return true
  if (subjectBefore(tokens, at) === 'other') return false
  return (
    !tokens.some((word) => requests.has(word) || reports.has(word)) &&
    tokens.some((word) => firsts.has(word) || word === 'my')
  )
}

const articles = wordList('the a an la el una un')
const notAlone = wordList(
  'the a an is are was were be has have my our your his her their he she they we you i him them for of in at on please mi su el la un una',
)

/** "Freya again, Coach Lead over at …": only greetings, names and what sort of coach before the title. */
function isAlone(tokens: readonly string[], names: ReadonlySet<string>): boolean {
  const introduced = tokens.findLastIndex(
    (word, index) => word === 'is' && /^(?:this|it|name)$/.test(tokens[index - 1] ?? ''),
  )
  const own = introduced < 0 ? tokens : tokens.slice(introduced + 1)
  if (own.some((word) => firsts.has(word))) return false
  return (
    own.length < 9 &&
    own.every(
      (word) =>
        names.has(word) ||
        /^here$/.test(word) ||
        (introduced >= 0 && articles.has(word)) ||
        !(notAlone.has(word) || partings.has(word) || requests.has(word) || /[?@]/.test(word)),
    )
  )
}

/** "Coach Lead for the north end" is the writer; "Director says I need one" is not. */
function isLone(after: readonly string[]): boolean {
  if (after.slice(0, 4).some((word) => thirdPersons.has(word))) return false
  const next = after.find((word) => word !== '') ?? ''
  return next === '' || /^[,.(!-]/.test(next) || locations.has(next)
}

const thirdPersons = wordList('is was says said told will wants asked has wrote')
const locations = wordList('con at in for of with over here from and de del en y')

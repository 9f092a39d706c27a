import { readSigned } from './greet-signed.ts'
import { fold, foldTight } from './language/fold.ts'
import { wordList } from './language/word-list.ts'
import { findNames } from './people/find-names.ts'
import { fromAddress } from './people/name-of-address.ts'
import { readDisplayName, toWritten } from './people/read-display-name.ts'
import { standalone } from './people/told-names.ts'
import { writeName } from './people/write-name.ts'
import type { Voice } from './thread/read-thread.ts'

/** The name to greet by: the one the latest writer signs with, else introduces themself by, else shows; '' where there is none. */
export function findGreeting(
  voices: readonly Voice[],
  shown: { name: string; email: string },
  ourNames: readonly string[],
): string {
  const name = readGreeting(voices, shown, ourNames)
  const own = voices.filter(({ by }) => by === 'requester')
  return name === '' && own.length < voices.length ? readGreeting(own, shown, ourNames) : name
}

function readGreeting(
  voices: readonly Voice[],
  shown: { name: string; email: string },
  ourNames: readonly string[],
): string {
  const last = voices.at(-1)
  const writer = last?.by === 'other' ? last.writer : shown
  const same = voices.filter((voice) => voice.writer.email === (last?.writer.email ?? ''))
  const latestFirst = same.toReversed()
  for (const voice of latestFirst) {
    const signed = readSigned(voice.signedAs, writer)
    const thanked = ourNames.includes(fold(signed)) && !fold(writer.name).includes(fold(signed))
    if (signed !== '' && !thanked) return signed
  }
  for (const voice of latestFirst) {
    const called = readCalled(voice)
    if (called !== '') return called
  }
  for (const voice of latestFirst) {
    const introduced = readIntroduction(voice)
    if (introduced !== '') return introduced
  }
  const display = readDisplayName(writer.name, writer.email)
  if (display !== undefined && !/^\p{L}\.?$/u.test(display.first)) return display.first
  const stated = same.map(readFullIntroduction).find((name) => name !== '')
  return stated ?? standalone(same, writer.email)[0]?.first ?? fromAddress(writer.email).first
}

const introduction =
  /(?:^|[\s,.!—–-])(?:it['’]?s|this is|i'?m|i am|my name is|me llamo|mi nombre es|soy)\s{1,2}(\p{L}[\p{L}'’-]{1,24})(?=\s(?:from|with|at|over|here|de|del|desde|\p{Lu})|[,.!(]|\s*$)/iu
const here = /^\s*(\p{Lu}[\p{L}'’-]{1,24})\s(?:from|with|at|here|de)\s/u
/** "It's Margarethe Holloran on paper" is not the name to greet by. */
const onPaper = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2},? (?:on paper|officially|legally)\b/iu
const presents = /(?:^|[!,.]\s*)(\p{L}[\p{L}'’-]{1,24})\shere\b/u

function readIntroduction({ prose, writer }: Voice): string {
  for (const { source, start, end } of prose.slice(0, 12)) {
    const text = source.slice(start, Math.min(end, start + 400))
    const introduced = introduction.exec(text)?.[1] ?? ''
    const placed = here.exec(text)?.[1] ?? presents.exec(text)?.[1] ?? ''
    const officially = onPaper.test(text.slice(text.indexOf(introduced)))
    const word = isShortForm(placed, writer)
      ? placed
      : !officially && isPlausible(introduced, text, writer)
        ? introduced
        : ''
    const name = findNames(word, 'loose')[0]
    if (name !== undefined) return writeName(wholeFirst(name.words.join(' '), text, writer))
  }
  return ''
}

/** "It's Thao Vy" says both words of a given name that the help desk shows. */
function wholeFirst(word: string, text: string, { name, email }: Voice['writer']): string {
  const first = readDisplayName(name, email)?.first ?? ''
  return first.startsWith(`${word} `) && text.includes(first) ? first : word
}

/** "Bart from the training team" is a name when it begins like one of the writer's. */
function isShortForm(word: string, { name, email }: Voice['writer']): boolean {
  const start = foldTight(word).slice(0, 2)
  return (
    start.length === 2 && [...name.split(/[\s,]+/), email].some((own) => foldTight(own).startsWith(start))
  )
}

const calls =
  /\b(?:me (?:dicen|llaman|conocen como)|(?:everyone|everybody|people|folks|they) calls? me|(?:please |just )?call me|i go by|i['’]m known as)\s{1,2}(\p{Lu}[\p{L}'’-]{1,24})/iu

/** "Me dicen Chayo", "I go by Kit". */
function readCalled({ prose }: Voice): string {
  for (const { source, start, end } of prose.slice(0, 12)) {
    const word = calls.exec(source.slice(start, Math.min(end, start + 400)))?.[1] ?? ''
    const name = /^\p{Lu}/u.test(word) ? findNames(word)[0] : undefined
    if (name !== undefined) return writeName(name.words.join(' '))
  }
  return ''
}

const named = /\b(?:my name is|me llamo|mi nombre es)\b/i

const noNames = wordList(
  'so working trying writing unable able sure still having part interested going being getting very glad retired required proveedora asistente la una de reaching',
)

/** In lower case "i'm" says a name only where the shown name or the address is like it. */
function isPlausible(word: string, text: string, writer: Voice['writer']): boolean {
  if (noNames.has(fold(word))) return false
  if (/^\p{Lu}/u.test(word)) return true
  return !/\p{Lu}/u.test(text.slice(1)) && (isShortForm(word, writer) || named.test(text))
}

function readFullIntroduction({ prose }: Voice): string {
  for (const { source, start, end } of prose.slice(0, 12)) {
    const text = source.slice(start, Math.min(end, start + 400))
    const written =
      /(?:full name is|my name is|nombre completo es|mi nombre es|me llamo|my name)\s{1,2}(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3})/iu.exec(
        text,
      )?.[1]
    const name = written === undefined ? undefined : findNames(written, 'loose')[0]
    if (name !== undefined) return toWritten(name).first
  }
  return ''
}

import { foldTight } from '../language/fold.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findNames } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { readDisplayName, toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'
import { toldSurname } from './stated-parts.ts'

/** A name that is a sentence of its own, or opens one where the help desk shows none, is the writer's. */
export function standalone(voices: readonly Voice[], email: string): FullName[] {
  return voices.flatMap(({ prose, writer }) => {
    const nameless = readDisplayName(writer.name, email) === undefined
    return prose.flatMap(({ source, start, end }) => {
      const said = readAlone(source.slice(start, Math.min(end, start + 120)))
      const text = nameless ? said.replace(presented, '').replace(opened, '') : said
      const name = findNames(text, 'capitalised', email)[0]
      if (name === undefined || name.words.length < 2 || name.start > 0 || name.end < text.length) return []
      const written = toWritten(name, email)
      const begins = foldTight(`${writer.name} ${email}`).includes(foldTight(written.first).slice(0, 3))
      return begins || (nameless && /\p{Ll}$/u.test(text)) ? [written] : []
    })
  })
}

const presented = /^(?:i['’]?m|i am|my name is|this is|soy|me llamo) /i

/** "Dana Wolfe, I'm on the DCYF side"; not "Dana Wolfe, my director, …". */
const opened = /,(?! (?:my|our|who|his|her|the director|the supervisor)\b).*$/s

const { source: word, flags } = /\p{L}[\p{L}'’-]+/iu
const two = `(${word}(?: ${word}){1,2})`
const places = new RegExp(
  [
    `(?:\\(|\\bname |for the (?:form|account|record)s?:? |\\bput me (?:down |in )?as |real name[^.]{0,20} is |\\bi['’]?m |\\bi am |this is |name is |soy |name: ?)(${word}(?: ${word}){1,3})(?=[),.!;:\\n]| (?:here|in|at|from|with|on)\\b|$)`,
    `(?<=^|, |! )${two} here\\b`,
    `(?<=^|[,.!?;] )${two}(?=(?: is (?:what|how|on|in)\\b|,? but (?:every|people|folks|they|most|i go|i['’]m)|, this is my\\b|, (?:on paper|officially|legally)))`,
    `(?<=(?:^|[,.!?;] )(?:it['’]?s|i['’]?m|i am) )${two}(?= (?:on paper|officially|legally|in workday))`,
    `(?<=^|[,.!?;] )${two}(?=(?: is|['’]s) (?:the|my) (?:full|real|legal|official|complete|whole) name\\b)`,
    `(?:full|real|legal|official|complete) name['’]s ${two}(?=[,.;!]|$)`,
    `(?:in the directory as|in workday|on paper|officially|legally|(?:my )?badge says|payroll|hr)(?: has me as| knows me as| i['’]?m| i am|,)? ${two}(?=[.,;!]| so\\b|$)`,
  ].join('|'),
  `g${flags}`,
)

/** "mo here (mohini jagannathan)": where a name is told, in whatever letters, when the address or the shown name is like it. */
export function whispered(voices: readonly Voice[], email: string, others: readonly string[]): FullName[] {
  return voices.flatMap(({ prose }) =>
    prose.slice(0, 20).flatMap(({ source, start, end }) =>
      [
        ...source
          .slice(start, Math.min(end, start + 400))
          .trim()
          .matchAll(places),
      ].flatMap(([whole, told, here, opens, ...stamped]) => {
        const official = stamped.find((one) => typeof one === 'string')
        const name = findNames(told ?? here ?? opens ?? official ?? '', 'loose', email)[0]
        if (name === undefined || name.words.length < 2) return []
        const written = toWritten(name, email)
        const sure =
          official !== undefined ||
          [email, ...others].some((one) => fitAddress(written, one) > 1) ||
          ((opens !== undefined || stated.test(whole)) && startsAlike(written, voices))
        return sure ? [written] : []
      }),
    ),
  )
}

const wishes = /\b(?:use|put|keep|go with)\b/
const wished =
  /\bbut ((?:\p{Lu}[\p{L}'’-]+ ){2,3})(?:is|on)\b[^.!?]{0,80}\b(?:use|put|keep|go with) (?:that|this|it)\b|\b(?:use|put|keep|go with) (?:just |only )?((?:\p{Lu}[\p{L}'’-]+ ){2,3})(?:for|on|in|as) (?:the|my) (?:account|profile|login|name)\b/u

/** "…, but Rutger Postma is how everyone knows me, so use that". */
export function findWishedName(voices: readonly Voice[], email: string): FullName | undefined {
  const written = voices
    .flatMap(({ prose }) => prose.slice(0, 20))
    .map(({ source, start, end }) => source.slice(start, Math.min(end, start + 600)))
    .map((text) => (wishes.test(text) ? wished.exec(text) : null))
    .findLast((found) => found !== null)
  const name = findNames(written?.[1] ?? written?.[2] ?? '', 'capitalised', email)[0]
  return name === undefined ? undefined : toWritten(name, email)
}

/** "My last name is Stankovic", "Puig Ferrer are both my last names": '' where none is told. */
export function findSurname(voices: readonly Voice[]): string {
  const told = voices.flatMap(({ prose }) =>
    prose.slice(0, 20).map(({ source, start, end }) => {
      const text = source.slice(start, Math.min(end, start + 400))
      return /\b[Mm]y\b/.test(text) && !hers.test(text) ? (toldSurname(text) ?? '') : ''
    }),
  )
  return told.find((name) => name !== '') ?? ''
}

const hers = /\b(?:her|his|their) (?:last|family|sur)/i

/** What a sentence says besides a greeting and "here, the new trainer". */
function readAlone(sentence: string): string {
  const greeted = sentence
    .trim()
    .replace(/^(?:hi|hello|hey|hola)(?: (?:all|team|there|folks))?[\s,!–—-]+/i, '')
  return greeted.replace(/\s(?:here|aquí)\b.*$/s, '').replace(/[.!]$/, '')
}

const stated = /name|put me/i

/** A name stated for the account begins like the one shown. */
function startsAlike({ first }: FullName, voices: readonly Voice[]): boolean {
  const start = foldTight(first).slice(0, 1)
  return voices.some(
    ({ writer }) =>
      foldTight(writer.name).startsWith(start) ||
      foldTight(writer.email).startsWith(start) ||
      (foldTight(writer.name).length > 2 && foldTight(first).includes(foldTight(writer.name))),
  )
}

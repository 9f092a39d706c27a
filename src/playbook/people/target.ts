import type { Intent } from '../intent/read-intent.ts'
import { fold } from '../language/fold.ts'
import { type Sentence, toSentence } from '../language/sentence.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'
import type { Voice, Words } from '../thread/read-thread.ts'
import { findAskedRole } from './asked-role.ts'
import type { Mention } from './mentions.ts'
import { nameForMention } from './name-for-mention.ts'
import { fromAddress } from './name-of-address.ts'
import { notNames } from './name-words.ts'
import type { FullName } from './split-name.ts'
import { nameOfRow, type Row, readBlock, readListedRole, readRow } from './table-rows.ts'

/** Somebody for whom an account is asked; `said` are the sentences about them, `words` what they wrote themselves. */
export type Target = {
  name: FullName
  email: string
  row: Row
  self: boolean
  said: readonly Sentence[]
  words?: Words
}

export type Targets = { people: readonly Target[]; leftOut: readonly string[]; own: readonly string[] }

export type Asking = {
  voices: readonly Voice[]
  intent: Intent
  ours: ReadonlySet<string>
  selfName: FullName
  /** The requester's address, '' where the help desk shows none of theirs. */
  ownEmail: string
  settings: PlaybookSettings
}

export const toPlainTarget = ({ email }: Mention): Target => ({
  name: fromAddress(email),
  email,
  row: {},
  self: false,
  said: [],
})

export function toTarget(mention: Mention, settings: PlaybookSettings): Target {
  const listed = readListedRole(mention, settings.roles)
  const found = readRow(mention) ?? readBlock(mention) ?? {}
  const spoken = findSpokenRole(mention, settings)
  const role = found.role ?? listed ?? spoken
  const row: Row = role === undefined ? found : { ...found, role }
  const name = nameOfRow(row) ?? nameForMention(mention)
  const said = sentencesAbout(mention, name)
  return { name, email: mention.email, row, self: false, said }
}

const behind = /^[\s)>\],]{0,4}(?:as|with|como|con)\s[^,;]*/

/** "Ivy (ivy@…) as Coach and Sam (sam@…) with the usual one"; else the role spoken of before the address. */
function findSpokenRole({ before, after }: Mention, settings: PlaybookSettings): string | undefined {
  const text = behind.test(after) ? after : before.replace(behind, '')
  return text === '' ? undefined : findAskedRole(toSentence(text, 0, text.length), settings)
}

function sentencesAbout(mention: Mention, { first }: FullName): Sentence[] {
  const { words, sentence } = mention
  const given = fold(first).split(/[\s-]/, 1)[0] ?? ''
  const about =
    given.length < 3 ? [] : words.prose.filter((one) => one.words.includes(` ${given} `)).slice(0, 12)
  const near = [...(sentence === undefined ? [] : [sentence]), ...formAround(mention)]
  return [...new Set([...near, ...about])]
}

const label = /^\W{0,4}[\p{L} /-]{2,28}[:=]\s/u

/** The lines of a form, "Employee: …", "Title: …", in which an address stands. */
function formAround({ words, line }: Mention): Sentence[] {
  const { lines, prose } = words
  if (!label.test(lines[line]?.text ?? '')) return []
  let [from, to] = [line, line]
  while (from > line - 8 && label.test(lines[from - 1]?.text ?? '')) from--
  while (to < line + 8 && label.test(lines[to + 1]?.text ?? '')) to++
  const [start, end] = [lines[from]?.start ?? 0, lines[to]?.end ?? 0]
  return prose.filter((one) => one.start >= start && one.end <= end)
}

export function saysName(sentence: Sentence, { first, last }: FullName): boolean {
  const words = ` ${fold(`${first} ${last}`)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const given = words.trim().split(' ')[0] ?? ''
  if (given.length < 3) return false
  return (
    sentence.words.includes(` ${given} `) || shortFormsIn(sentence).some((short) => given.startsWith(short))
  )
}

/** Capitalised words of three letters or more that a longer given name may begin with. */
function shortFormsIn({ source, start, end }: Sentence): string[] {
  const text = source.slice(start, Math.min(end, start + 600))
  return [...text.matchAll(/\p{Lu}[\p{Ll}]{2,12}(?=['’]s|[\s,.!?])/gu)]
    .map(([word]) => fold(word))
    .filter((word) => !notNames.has(word))
}

/** One target an address, in the order of mention; a later mention serves where the first tells no name. */
export function unique(targets: readonly Target[]): Target[] {
  const byEmail = new Map<string, Target>()
  for (const target of targets) {
    const known = byEmail.get(target.email)
    if (known === undefined || (known.name.first === '' && target.name.first !== ''))
      byEmail.set(target.email, target)
  }
  return [...byEmail.values()]
}

import { foldTight } from '../language/fold.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findNames } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { completeFirst } from './full-given-name.ts'
import { mentionsOf } from './mentions.ts'
import { fromAddress } from './name-of-address.ts'
import { particles } from './name-words.ts'
import { readDisplayName, toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'
import { findSurname, findWishedName, standalone, whispered } from './told-names.ts'

const introduces =
  /(?:(?<!last |first |given |sur|user|family |middle |maiden |his |her |their |'s )(?:full |legal |complete |whole |entire )?name (?:for the (?:account|systems?|form|record|file) )?(?:is|should be|:)|(?:full |legal |complete )?name for (?:the|this|my) (?:account|form|record):|(?<!his |her |their |'s )(?:full|legal|complete|whole) name|legally(?: it'?s| it is| i'?m)?|me llamo|mi nombre(?: completo)? es|nombre(?: completo)?\s*:|i am called|this is|it'?s|i'?m|i am|soy)\s{1,3}["“]?(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,4})/giu
const strong = /^(?:full|legal|complete|whole|entire|name|legally|me llamo|mi nombre|nombre)/i

/** The writer's full name by all that the ticket shows: what they say it is, how they sign, what the help desk shows, the address. */
export function readSelfName(voices: readonly Voice[], shown: string, email: string): FullName {
  const wished = findWishedName(voices, email)
  if (wished !== undefined && isLike(wished, readDisplayName(shown, email))) return wished
  const said = voices.flatMap((voice) => introductions(voice, email))
  const shownName = readDisplayName(shown, email)
  const stated = said
    .filter((one) => one.strong && one.name.last !== '' && (one.mine || isLike(one.name, shownName)))
    .at(-1)?.name
  if (stated !== undefined) return stated
  const signed = voices.flatMap((voice) => signedNames(voice, email))
  const display = shownName
  const told = display === undefined ? mentionsOf(voices).map((mention) => mention.email) : []
  const known = [
    ...(display === undefined ? [] : [display]),
    ...signed,
    ...said
      .filter(
        (one) => fitAddress(one.name, email) > 0 || told.some((other) => fitAddress(one.name, other) > 1),
      )
      .map(({ name }) => name),
    ...standalone(voices, email),
    ...(display !== undefined && display.last !== ''
      ? []
      : whispered(voices, email, told.length === 1 ? told : [])),
  ]
  const whole = known.filter(({ last }) => last !== '' && !/^\p{L}\.?$/u.test(last))
  const [lead] = known
  const surname = findSurname(voices)
  if (lead !== undefined && lead.last === '' && surname !== '') return { first: lead.first, last: surname }
  return withSurname(completeFirst(pickFullest(whole) ?? fromAddressOr(email, lead), email), surname)
}

/** "Yoon is my family name" turns Yoon Seo-Jin around. */
function withSurname(name: FullName, surname: string): FullName {
  const words = `${name.first} ${name.last}`.split(' ')
  const rest = words.filter((word) => !surname.split(' ').includes(word))
  return rest.length > 0 && rest.length < words.length ? { first: rest.join(' '), last: surname } : name
}

function fromAddressOr(email: string, known: FullName | undefined): FullName {
  const spelled = fromAddress(email)
  if (known === undefined) return spelled
  return known.last === '' && spelled.last !== '' ? spelled : known
}

/** Where the help desk shows another whole name, a stated one that shares nothing with it is somebody else's. */
function isLike(name: FullName, shown: FullName | undefined): boolean {
  if (shown === undefined || shown.last === '') return true
  const own = foldTight(`${shown.first} ${shown.last}`)
  return [name.first, ...name.last.split(/[\s-]/)].some((part) => own.includes(foldTight(part).slice(0, 3)))
}

function introductions(voice: Voice, email: string): { name: FullName; strong: boolean; mine: boolean }[] {
  return voice.prose.flatMap(({ source, start, end }) => {
    const text = source.slice(start, Math.min(end, start + 600))
    return [...text.matchAll(introduces)].flatMap((match) => {
      const sure = strong.test(match[0])
      const name = findNames(match[1] ?? '', sure ? 'loose' : 'capitalised', email)[0]
      if (
        name === undefined ||
        name.start > 1 ||
        (sure && name.words.filter((one) => !particles.has(one)).length > 4)
      )
        return []
      const mine = /\b(?:my|mi|me llamo)\b[^.]{0,20}$/i.test(
        text.slice(0, match.index + match[0].length - (match[1] ?? '').length),
      )
      return [{ name: toWritten(name, email), strong: sure, mine }]
    })
  })
}

/** Names that sign: "Winnie (Winifred Castellanos-Roe)" and "Phil (Philomena) Stacks" tell the full one in parentheses. */
function signedNames(voice: Voice, email: string): FullName[] {
  const lines = [
    voice.signedAs,
    ...voice.signature.slice(0, 2).map(({ source, start, end }) => source.slice(start, end)),
  ]
  return lines.flatMap((line) => {
    const head = line.split(/\s*[|,•/]|\s[-–—]\s/, 1)[0] ?? ''
    const inside = findNames(/\(([^)]{3,60})\)/.exec(head)?.[1] ?? '', 'loose', email)[0]
    if (inside !== undefined && inside.words.length > 1) return [toWritten(inside, email)]
    const name = findNames(head, 'loose', email)[0]
    if (name === undefined || name.words.length < 2) return []
    const written = toWritten(name, email)
    const longer = inside !== undefined && isLongerForm(inside.words.join(' '), written.first)
    return [longer ? { first: inside.words.join(' '), last: written.last } : written]
  })
}

function isLongerForm(long: string, short: string): boolean {
  return long.length > short.length && foldTight(long).slice(0, 2) === foldTight(short).slice(0, 2)
}

/** Of names that agree on the surname, the one with the longest given name and most accents. */
function pickFullest(names: readonly FullName[]): FullName | undefined {
  const [lead, ...others] = names
  if (lead === undefined) return undefined
  const same = others.filter((name) => isSamePerson(name, lead))
  return [lead, ...same].reduce((best, name) => (weight(name) > weight(best) ? name : best))
}

function isSamePerson(one: FullName, other: FullName): boolean {
  const [a, b] = [foldTight(one.last), foldTight(other.last)]
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)
}

function weight({ first, last }: FullName): number {
  const accents = `${first}${last}`.normalize('NFD').replace(/[^\p{M}øłđðæœßıþ]/giu, '').length
  return foldTight(first).length * 10 + foldTight(last).length * 10 + accents
}

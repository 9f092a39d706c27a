import type { Intent } from '../intent/read-intent.ts'
import { fold, foldTight } from '../language/fold.ts'
import { says } from '../language/phrases.ts'
import { type Sentence, toSentence } from '../language/sentence.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findAskedRole } from './asked-role.ts'
import { findNames } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { findNamesLeftOut, isLeftOut, isNamed } from './left-out.ts'
import { findMentions, type Mention, mentionsOf } from './mentions.ts'
import { fromAddress, nameForMention } from './name-for-mention.ts'
import { notNames } from './name-words.ts'
import { readDisplayName, toWritten } from './read-display-name.ts'
import { asksForOthers, asksInFirstPerson, includesSelf, refersToList, refersToSender } from './self-asked.ts'
import type { FullName } from './split-name.ts'
import { nameOfRow, type Row, readBlock, readListedRole, readRow } from './table-rows.ts'

/** Somebody for whom an account is asked; `said` are the sentences about them. */
export type Target = { name: FullName; email: string; row: Row; self: boolean; said: readonly Sentence[] }

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

/** Beyond so many addresses nobody presses one button for all of them: the rest are listed by address only. */
const mostReadClosely = 250

const toPlainTarget = ({ email }: Mention): Target => ({
  name: fromAddress(email),
  email,
  row: {},
  self: false,
  said: [],
})

/** Whom the ticket asks accounts for: the writer, people named in the text, or those of a forwarded message. */
export function findTargets(asking: Asking): Targets {
  const { voices, ours, selfName } = asking
  const all = mentionsOf(voices).filter(({ email }) => !ours.has(email))
  const mentions = all.slice(0, mostReadClosely)
  const names = voices.flatMap(({ prose, comment }) =>
    findNamesLeftOut(prose).map((name) => ({ name, comment })),
  )
  const own = mentions.filter((mention) => isOwn(mention, selfName))
  const others = mentions.filter((mention) => !own.includes(mention) && !mention.signed)
  const kept = others
    .filter((mention) => !isLeftOut(mention))
    .map((mention) => toTarget(mention, asking.settings))
  const named = kept.filter(({ target, comment }) => {
    const later = names.filter((one) => one.comment >= comment).map(({ name }) => name)
    return !isNamed(later, target.name)
  })
  const leftOut = names.map(({ name }) => name)
  const listed = unique([
    ...named.map(({ target }) => target),
    ...all.slice(mostReadClosely).map(toPlainTarget),
  ])
  const forwarded = listed.length === 0 ? findForwarded(asking, leftOut) : []
  const nameless = listed.length + forwarded.length === 0 ? findNameless(asking) : []
  const people = [...listed, ...forwarded, ...nameless]
  const selfFirst = asksForSelf(asking, people.length > 0)
  const ownEmail = chooseOwnAddress(own, asking)
  const self: Target = { name: selfName, email: ownEmail, row: {}, self: true, said: [] }
  return { people: selfFirst ? [self, ...people] : people, leftOut, own: own.map(({ email }) => email) }
}

function toTarget(mention: Mention, settings: PlaybookSettings): { target: Target; comment: number } {
  const listed = readListedRole(mention, settings.roles)
  const found = readRow(mention) ?? readBlock(mention) ?? {}
  const spoken = findAskedRole(toSentence(mention.before, 0, mention.before.length), settings)
  const role = found.role ?? listed ?? spoken
  const row: Row = role === undefined ? found : { ...found, role }
  const name = nameOfRow(row) ?? nameForMention(mention)
  const said = sentencesAbout(mention, name)
  return { target: { name, email: mention.email, row, self: false, said }, comment: mention.comment }
}

function sentencesAbout({ words, sentence }: Mention, { first }: FullName): Sentence[] {
  const given = fold(first).split(/[\s-]/, 1)[0] ?? ''
  const about =
    given.length < 3 ? [] : words.prose.filter((one) => one.words.includes(` ${given} `)).slice(0, 12)
  return sentence === undefined || about.includes(sentence) ? about : [sentence, ...about]
}

function saysName(sentence: Sentence, { first, last }: FullName): boolean {
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

function unique(targets: readonly Target[]): Target[] {
  return [
    ...new Map(targets.toReversed().map((target) => [target.email, target] as const)).values(),
  ].toReversed()
}

const saysOwn =
  /\b(?:(?:my|mi|this|own) (?:\p{L}+ ){0,3}(?:e-?mail|address|correo|direcci[oó]n|gmail|outlook|inbox|one)\b|use (?:this|my)\b|(?:mine|me) (?:is|at|es)\b|(?:reach|find) me\b|i am at\b)[^.;!?@]{0,40}$/iu

function isOwn(mention: Mention, selfName: FullName): boolean {
  if (mention.email === mention.words.writer.email.toLowerCase()) return true
  if (saysOwn.test(mention.before)) return true
  if (fitAddress(selfName, mention.email) < 2) return false
  const { first, last } = nameForMention(mention)
  return last === '' || foldTight(first).slice(0, 2) === foldTight(selfName.first).slice(0, 2)
}

/** The address that the writer wants used, which need not be the one they write from. */
function chooseOwnAddress(own: readonly Mention[], { voices, ownEmail }: Asking): string {
  const writers = new Set(voices.map(({ writer }) => writer.email.toLowerCase()))
  const wanted = own.filter(
    (mention) => !writers.has(mention.email) && !mention.signed && !isLeftOut(mention),
  )
  return wanted.at(-1)?.email ?? ownEmail
}

function asksForSelf({ intent, voices }: Asking, forOthers: boolean): boolean {
  const prose = voices.flatMap((voice) => voice.prose)
  const asks = [...intent.account, ...intent.hint]
    .filter(({ sentence, from }) => from === 'subject' || prose.includes(sentence))
    .map(({ sentence }) => sentence)
  if (!forOthers) return !voices.every(({ prose }) => prose.length === 0) || voices.length > 0
  if (
    [...asks, ...prose].some(
      (sentence) => says(includesSelf, sentence) && (asks.includes(sentence) || isShort(sentence)),
    )
  )
    return true
  return asks.some(
    (sentence) =>
      says(asksInFirstPerson, sentence) &&
      !says(asksForOthers, sentence) &&
      !/@mail|: $| for (?!me|myself|ceci|the |this |my |a )/.test(sentence.words),
  )
}

const isShort = ({ words }: Sentence): boolean => words.length < 60

function findForwarded({ voices, ours, intent, settings }: Asking, leftOut: readonly string[]): Target[] {
  return voices.flatMap((voice) => {
    if (voice.forwarded.length === 0) return []
    const mentions = voice.forwarded.flatMap((words) => findMentions(words, voice.comment))
    const listed = mentions
      .slice(0, mostReadClosely)
      .filter(
        ({ email, signed }) =>
          !ours.has(email) &&
          !signed &&
          email !== voice.writer.email.toLowerCase() &&
          !voice.forwarded.some(({ writer }) => writer.email === email),
      )
    const senders = findSenders(voice, ours)
    const byName = senders.filter(({ name }) => voice.prose.some((sentence) => saysName(sentence, name)))
    const list = unique(
      listed.filter((mention) => !isLeftOut(mention)).map((mention) => toTarget(mention, settings).target),
    )
    const refers = voice.prose.some((sentence) => says(refersToList, sentence))
    const pick =
      list.length > 0 && refers ? list : byName.length > 0 ? byName : pickSender(voice, { senders, intent })
    return pick.filter(({ name }) => !isNamed(leftOut, name))
  })
}

function findSenders(voice: Voice, ours: ReadonlySet<string>): Target[] {
  return voice.forwarded
    .filter(({ writer }) => !ours.has(writer.email) && writer.email !== voice.writer.email.toLowerCase())
    .map((words) => {
      const shown = readDisplayName(words.writer.name, words.writer.email)
      const name = shown ?? nameForMention({ ...blankMention(words), email: words.writer.email })
      return { name, email: words.writer.email, row: {}, self: false, said: [] }
    })
}

function blankMention(words: Mention['words']): Mention {
  return {
    words,
    comment: 0,
    line: 0,
    sentence: undefined,
    before: '',
    after: '',
    signed: false,
    email: '',
    written: '',
    start: 0,
    end: 0,
  }
}

/** "Can you get him set up? See below" means the one who wrote the forwarded message. */
function pickSender(
  voice: Voice,
  { senders, intent }: { senders: readonly Target[]; intent: Intent },
): readonly Target[] {
  const asks = intent.account.filter(({ sentence }) => voice.prose.includes(sentence))
  const own = asks.some(
    ({ sentence }) =>
      says(includesSelf, sentence) || / (?:could|can|may) i | i need | i would /.test(sentence.words),
  )
  const refers = voice.prose.length === 0 || voice.prose.some((sentence) => says(refersToSender, sentence))
  return !own && refers ? senders.slice(0, 1) : []
}

const forSomebody =
  /\b(?:for|add|set(?:ting)? up|get|getting|enroll|para|a|create)\s{1,2}(?:(?:our|my|the|new|mr\.|mrs\.|ms\.|dr\.|nuestra|nuestro|mi|nueva|nuevo|\p{Ll}+)\s){0,5}$/iu

/** People named for an account without any address. */
function findNameless({ intent, selfName, voices }: Asking): Target[] {
  const sentences = intent.account
    .map(({ sentence }) => sentence)
    .filter(({ words }) => !/ (?:could|can|may) i | i need | me | for myself /.test(words))
  const found = sentences.flatMap(({ source, start, end }) => {
    const text = source.slice(start, Math.min(end, start + 600))
    return findNames(text).filter(
      (name) => name.words.length > 1 && forSomebody.test(text.slice(0, name.start)),
    )
  })
  const names = found
    .map((name) => toWritten(name))
    .filter((name) => foldTight(name.last) !== foldTight(selfName.last) && !isWriter(name, voices))
  return [...new Map(names.map((name) => [foldTight(name.first + name.last), name] as const)).values()].map(
    (name) => ({ name, email: '', row: {}, self: false, said: [] }),
  )
}

function isWriter({ first, last }: FullName, voices: readonly Voice[]): boolean {
  return voices.some(({ writer, signedAs }) =>
    [writer.name, signedAs].some(
      (name) => foldTight(name).includes(foldTight(last)) && foldTight(name).includes(foldTight(first)),
    ),
  )
}

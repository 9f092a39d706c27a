import type { Intent } from '../intent/read-intent.ts'
import { says } from '../language/phrases.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findAddresses } from './addresses.ts'
import { isLeftOut } from './left-out.ts'
import { withoutMarkedOut } from './marked-out.ts'
import { findMentions, type Mention, mostReadClosely } from './mentions.ts'
import { nameForMention } from './name-for-mention.ts'
import { isNamed } from './names-left-out.ts'
import { readDisplayName } from './read-display-name.ts'
import { asksForOthers, includesSelf, refersToList, refersToSender } from './self-asked.ts'
import { type Asking, saysName, type Target, toTarget, unique } from './target.ts'

/** People of a forwarded message: its list, or its sender, as the words above it point to them. */
export function findForwarded(
  { voices, ours, intent, settings }: Asking,
  leftOut: readonly string[],
): Target[] {
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
    const byName = senders.filter((sender) => isSpokenOf(sender, voice))
    if (byName.length === 0 && (isForReader(voice, ours) || asksForOneself(voice, intent))) return []
    const list = unique(
      withoutMarkedOut(listed, voice.prose)
        .filter((mention) => !isLeftOut(mention))
        .map((mention) => toTarget(mention, settings)),
    )
    const spokenOf = list.filter((target) => isSpokenOf(target, voice) && !isNamed(leftOut, target.name))
    if (spokenOf.length > 0) return spokenOf
    const refers = voice.prose.some((sentence) => says(refersToList, sentence))
    const handsList = byName.length > 0 && voice.prose.some(({ words }) => ofTheirList.test(words))
    const single =
      !handsList &&
      byName.length === 1 &&
      voice.prose.some(({ words }) => ofOnePerson.test(words)) &&
      !voice.prose.some(({ words }) => ofSeveral.test(words))
    const pick =
      list.length > 0 && !single && (refers || handsList || senders.length === 0)
        ? list
        : byName.length > 0
          ? byName
          : pickSender(voice, { senders, intent })
    return pick.filter(({ name }) => !isNamed(leftOut, name))
  })
}

/** "The people in Greg's message", "the person Theo mentions": the sender hands on who it is. */
const ofTheirList =
  / 's (?:\S+ )?(?:list|message|email|e mail|mail|note|roster|table) | (?:mentions|mentioned|lists|listed|names|named) /

const ofOnePerson = / (?:help out|she|he|her|him|person|colleague|employee|ella) /

const ofSeveral =
  / (?:lists|staff|everyone|everybody|all|both|these|those|following|list|they|them|people|folks|todos|todas|ellas|ellos) /

/** By their name, or by the one that they sign with. */
function isSpokenOf({ name, email }: Target, { prose, forwarded }: Voice): boolean {
  const signed = forwarded
    .filter(({ writer }) => writer.email === email)
    .map(({ signedAs }) => signedAs.trim())
  const names = [name, ...signed.map((first) => ({ first, last: '' }))]
  return prose.some((sentence) => names.some((one) => saysName(sentence, one)))
}

/** Addresses of machines and offices, which need no account. */
const machines =
  /^(?:[^@]{0,40}[._-])?(?:no-?reply|do-?not-?reply|notifications?|hr|payroll|workday|onboarding|system|alerts?|mailer)(?:[._-][^@]{0,40})?@/i

function findSenders(voice: Voice, ours: ReadonlySet<string>): Target[] {
  return voice.forwarded
    .filter(({ writer }) => !ours.has(writer.email) && writer.email !== voice.writer.email.toLowerCase())
    .filter(({ writer }) => writer.email !== '' && !machines.test(writer.email))
    .map((words) => {
      const shown = readDisplayName(words.writer.name, words.writer.email)
      const name = shown ?? nameForMention({ ...blankMention(words), email: words.writer.email })
      return { name, email: words.writer.email, row: {}, self: false, said: [], words }
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
  const asks = [...intent.account, ...intent.hint].filter(({ sentence }) => voice.prose.includes(sentence))
  const own = asks.some(
    ({ sentence }) =>
      says(includesSelf, sentence) ||
      / (?:could|can|may) i | i need | i would | help me | for me | get me | my own | my (?:\S+ )?(?:account|login|access) /.test(
        sentence.words,
      ),
  )
  const refers = asks.length === 0 || voice.prose.some((sentence) => says(refersToSender, sentence))
  return !own && refers ? senders.slice(0, 1) : []
}

const wantsOneself = / (?:i|me|my) .*(?:account|ceci|login|access) /

/** "Ask cecihelp to make you an account", "Box 6: CECI, cecihelp@…": whoever was written to needs it. */
function isForReader({ forwarded }: Voice, ours: ReadonlySet<string>): boolean {
  return forwarded.some(
    ({ prose, lines }) =>
      (lines.slice(0, 60).some(({ text }) => findAddresses(text).some(({ email }) => ours.has(email))) &&
        !prose.some(({ words }) => wantsOneself.test(words))) ||
      prose.some(
        ({ words }) =>
          / (?:account|ceci|login|access) /.test(words) &&
          / (?:you|your) /.test(words.replace(/ (?:could|can|would|will|thank|do) you /g, ' ')),
      ),
  )
}

/** "May I request an account for myself?", whatever stands below. */
function asksForOneself({ prose }: Voice, { account }: Intent): boolean {
  const asks = account.filter(({ sentence }) => prose.includes(sentence))
  return (
    asks.length > 0 &&
    asks.every(
      ({ sentence }) => / (?:i|me|my|myself) /.test(sentence.words) && !says(asksForOthers, sentence),
    )
  )
}

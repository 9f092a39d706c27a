import type { Intent } from '../intent/read-intent.ts'
import { says } from '../language/phrases.ts'
import type { Voice } from '../thread/read-thread.ts'
import { findAddresses } from './addresses.ts'
import type { Mention } from './mentions.ts'
import { nameForMention } from './name-for-mention.ts'
import { readDisplayName } from './read-display-name.ts'
import { asksForOthers, asksInFirstPerson, declinesSelf, includesSelf, refersToSender } from './self-asked.ts'
import type { Target } from './target.ts'

/** Addresses of machines and offices, which need no account. */
const machines =
  /^(?:[^@]{0,40}[._-])?(?:no-?reply|do-?not-?reply|notifications?|hr|payroll|workday|onboarding|system|alerts?|mailer)(?:[._-][^@]{0,40})?@/i

export function findSenders(voice: Voice, ours: ReadonlySet<string>): Target[] {
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
export function pickSender(
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
  if (asks.length === 0 && tellsOfWriter(voice)) return []
  const refers = asks.length === 0 || voice.prose.some((sentence) => says(refersToSender, sentence))
  return !own && refers ? senders.slice(0, 1) : []
}

const ofOthers =
  / (?:him|her|them|he|she|they|his|request|note|forward|forwarding|ella|el|please|kindly|por favor) /

/** "Proof below, I'd have to be let in" hands on a letter that was written to the writer about themself. */
function tellsOfWriter({ prose, forwarded }: Voice): boolean {
  const theirs = forwarded.flatMap((words) => words.prose)
  return (
    prose.some((sentence) => says(asksInFirstPerson, sentence)) &&
    !prose.some(({ words }) => ofOthers.test(words)) &&
    theirs.some(({ words }) => / your /.test(words)) &&
    !theirs.some(({ words }) => wantsOneself.test(words))
  )
}

const wantsOneself = / (?:i|me|my) .*(?:account|ceci|login|access) /

/** "Ask cecihelp to make you an account", "Box 6: CECI, cecihelp@…": whoever was written to needs it. */
export function isForReader({ forwarded }: Voice, ours: ReadonlySet<string>): boolean {
  return forwarded.some(
    ({ prose, lines }) =>
      (lines.slice(0, 60).some(({ text }) => findAddresses(text).some(({ email }) => ours.has(email))) &&
        !prose.some(({ words }) => wantsOneself.test(words))) ||
      prose.some(
        ({ words }) =>
          / (?:account|ceci|login|access) /.test(words) &&
          / (?:you|your) /.test(
            words.replace(
              / (?:could|can|would|will|thank|do) you | your (?:ok|okay|approval|blessing|permission|signature) /g,
              ' ',
            ),
          ),
      ),
  )
}

/** "May I request an account for myself?", whatever stands below. */
export function asksForOneself({ prose }: Voice, { account }: Intent): boolean {
  const asks = account.filter(({ sentence }) => prose.includes(sentence))
  return (
    asks.length > 0 &&
    asks.every(
      ({ sentence }) =>
        / (?:i|me|my|myself) /.test(sentence.words) &&
        !says(asksForOthers, sentence) &&
        !says(declinesSelf, sentence),
    )
  )
}

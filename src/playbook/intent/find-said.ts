import type { Ticket } from '../../contract/ticket.ts'
import { says } from '../language/phrases.ts'
import { toSentence } from '../language/sentence.ts'
import type { Voice } from '../thread/read-thread.ts'
import { doubtsWhatCame, handsOn } from './asks.ts'
import { givesHiddenOrders } from './other-business.ts'
import { type Intent, readIntent, type Said } from './read-intent.ts'

/** Words of people in the ticket; sentences that order a program about count for nothing. */
export function findSaid(ticket: Ticket, voices: readonly Voice[]): { said: Said[]; orders: Said[] } {
  const subject = toSentence(ticket.subject, 0, Math.min(ticket.subject.length, 1_000))
  const first: Said[] =
    voices[0]?.comment === 0 && subject.wordAt.length > 0 ? [{ sentence: subject, from: 'subject' }] : []
  const all = [
    ...first,
    ...voices.flatMap(({ prose, comment }) =>
      prose.map((sentence): Said => ({ sentence, from: { comment } })),
    ),
  ]
  const orders = all.filter(({ sentence }) => says(givesHiddenOrders, sentence))
  return { said: all.filter((one) => !orders.includes(one)), orders }
}

/** What the words ask for; where they ask for nothing themselves, what they hand on asks. */
export function readIntentWithForwarded(said: readonly Said[], voices: readonly Voice[]): Intent {
  const own = readIntent(said)
  const asks = own.account.length + own.inviting.length + own.trouble.length > 0
  return asks ? own : withForwarded(own, voices)
}

/** A request that somebody hands on with "please see below", or without a word, is theirs. */
function withForwarded(own: Intent, voices: readonly Voice[]): Intent {
  const handed = voices.filter(
    ({ prose }) =>
      (prose.length === 0 || prose.some((sentence) => says(handsOn, sentence))) &&
      !prose.some((sentence) => says(doubtsWhatCame, sentence)),
  )
  const said = handed.flatMap(({ forwarded, comment }) =>
    forwarded.flatMap(({ prose }) => prose.map((sentence): Said => ({ sentence, from: { comment } }))),
  )
  const theirs = readIntent(said.filter(({ sentence }) => !says(givesHiddenOrders, sentence)))
  return { ...own, account: theirs.account, adding: theirs.adding }
}

export function withoutOrders(voice: Voice): Voice {
  return { ...voice, prose: voice.prose.filter((sentence) => !says(givesHiddenOrders, sentence)) }
}

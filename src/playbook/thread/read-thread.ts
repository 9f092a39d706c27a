import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { Sentence } from '../language/sentence.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { type AgentMove, readAgentMove } from './agent-move.ts'
import { isAutomaticReply } from './automatic-reply.ts'
import { findSignature } from './find-signature.ts'
import { dropFooters } from './footers.ts'
import { type Line, readableLines } from './lines.ts'
import type { Writer } from './signed-name.ts'
import { splitMessage } from './split-message.ts'

/** Words of one person: prose as sentences, the signature's lines, and the line that signs. */
export type Words = {
  writer: Writer
  source: string
  lines: readonly Line[]
  prose: readonly Sentence[]
  signature: readonly Sentence[]
  signedAs: string
}

/** A public comment of somebody who is no agent. */
export type Voice = Words & {
  comment: number
  by: 'requester' | 'other'
  automatic: boolean
  forwarded: readonly Words[]
}

export type Thread = {
  voices: readonly Voice[]
  /** What agents did, each with the number of its comment. */
  moves: readonly { comment: number; move: AgentMove }[]
}

/** Of one comment, the newest first; a mail that carries more of them is made to keep us busy. */
const mostOlderMessages = 30

export function readThread(ticket: Ticket, helpDesk: readonly string[]): Thread {
  const agents = findAgents(ticket, helpDesk)
  const voices: Voice[] = []
  const moves: { comment: number; move: AgentMove }[] = []
  ticket.comments.forEach((comment, index) => {
    if (!comment.public) return
    if (comment.author === 'agent') moves.push({ comment: index, move: readAgentMove(comment.text) })
    else voices.push(readVoice(comment, index, { ticket, agents }))
  })
  return { voices, moves }
}

/** Addresses that are ours: the help desk's and those that agents wrote from. */
export function findAgents(ticket: Ticket, helpDesk: readonly string[]): ReadonlySet<string> {
  const agents = ticket.comments.filter(({ author }) => author === 'agent')
  return new Set(
    [...helpDesk, ...agents.map(({ authorEmail }) => authorEmail)].map((email) => email.toLowerCase()),
  )
}

type Around = { ticket: Ticket; agents: ReadonlySet<string> }

function readVoice(comment: Comment, index: number, { ticket, agents }: Around): Voice {
  const { own, older } = splitMessage(comment.text)
  const answered = ticket.comments.slice(0, index).some(({ author }) => author === 'agent')
  const writer = { name: comment.authorName, email: comment.authorEmail }
  const forwarded = older
    .filter(({ senderEmail, senderName }) => `${senderEmail}${senderName}` !== '' && !agents.has(senderEmail))
    .filter(({ marked, senderEmail }) => marked || !answered || senderEmail !== writer.email.toLowerCase())
    .slice(0, mostOlderMessages)
    .map(({ senderName, senderEmail, body }) =>
      readWords(comment.text, body, { name: senderName, email: senderEmail }),
    )
  const subject = index === 0 ? ticket.subject : ''
  return {
    ...readWords(comment.text, own, writer),
    comment: index,
    by: comment.author === 'other' ? 'other' : 'requester',
    automatic: isAutomaticReply(comment.text, subject),
    forwarded,
  }
}

function readWords(source: string, written: readonly Line[], writer: Writer): Words {
  const lines = dropFooters(written)
  const readable = readableLines(lines)
  const { from, name } = findSignature(readable, writer)
  return {
    writer,
    source,
    lines,
    prose: splitSentences(source, readable.slice(0, from)),
    signature: readable.slice(from).flatMap((line) => splitSentences(source, [line])),
    signedAs: name,
  }
}

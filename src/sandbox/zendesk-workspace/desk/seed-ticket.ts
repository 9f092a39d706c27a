import type { SampleComment, SampleTicket } from '../../tickets/sample-ticket.ts'
import { htmlToText, textToHtml } from './comment-text.ts'
import { defaultStatusId } from './custom-statuses.ts'
import { type Desk, endUserOf } from './desk.ts'
import type { DeskComment, DeskTicket } from './desk-types.ts'
import { toTags } from './tags.ts'

const hourMs = 3_600_000

export function toDeskTicket(sample: SampleTicket, desk: Desk): DeskTicket {
  const requester = endUserOf(desk, sample.requester)
  const comments = sample.comments.map((comment) => toComment(comment, requester.id, desk))
  const newest = Math.min(...sample.comments.map((comment) => comment.hoursAgo))
  return {
    id: sample.id,
    subject: sample.subject,
    status: sample.status,
    customStatusId: defaultStatusId(sample.status === 'closed' ? 'solved' : sample.status),
    tags: toTags(sample.tags ?? []).sort(),
    requesterId: requester.id,
    groupId: 3601,
    assigneeId: null,
    collaboratorIds: (sample.ccs ?? []).map((person) => endUserOf(desk, person).id),
    fields: {},
    comments,
    audits: [],
    channel: sample.requester.email === null ? 'web' : 'email',
    recipient: sample.requester.email === null ? null : 'help@ceci-sandbox.example',
    createdAt: comments[0]?.createdAt ?? hoursAgo(desk, 0),
    updatedAt: hoursAgo(desk, newest),
  }
}

function toComment(sample: SampleComment, requesterId: number, desk: Desk): DeskComment {
  const html = 'html' in sample ? sample.html : textToHtml(sample.text)
  return {
    id: desk.nextId(),
    authorId: authorId(sample.by, requesterId, desk),
    isPublic: sample.public ?? true,
    htmlBody: html,
    plainBody: 'html' in sample ? htmlToText(html) : sample.text.trim(),
    channel: sample.by === 'requester' || 'email' in sample.by ? 'email' : 'web',
    createdAt: hoursAgo(desk, sample.hoursAgo),
  }
}

function authorId(by: SampleComment['by'], requesterId: number, desk: Desk): number {
  if (by === 'requester') return requesterId
  if ('email' in by) return endUserOf(desk, by).id
  const agent = [...desk.people.values()].find((person) => person.name === by.agent)
  if (agent === undefined) throw new Error(`A sample comment names an unknown agent: ${by.agent}`)
  return agent.id
}

function hoursAgo(desk: Desk, hours: number): string {
  return toStamp(new Date(desk.now().getTime() - hours * hourMs))
}

/** Zendesk's times have whole seconds. */
export function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

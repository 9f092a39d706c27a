import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { toCommentsPath } from './first-questions.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import type { TicketUpdate, WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { idSchema, pageMetaSchema, restCommentSchema } from './zaf-shapes.ts'

const agentSchema = v.object({ currentUser: v.object({ id: idSchema }) })
const pageSchema = v.object({ comments: v.array(restCommentSchema), meta: pageMetaSchema })

type Sought = {
  ticketId: number
  comment: NonNullable<TicketUpdate['comment']>
  /** Zendesk has accepted the comment, so that any words of this agent are taken for it, however it writes them. */
  accepted?: boolean
}

/** Whether the comment stands among those that this agent made after the first `after` ones of the ticket. */
export async function isSaid(
  zaf: Zaf,
  { ticketId, comment, accepted = false }: Sought,
): Promise<Result<boolean, WorkspaceFailure>> {
  const agent = await getOfTicket(zaf, { ticketId, schema: agentSchema })
  if (!agent.ok) return agent
  const comments = await readAll(zaf, ticketId)
  if (!comments.ok) return comments
  const wanted = toLetters(comment.text)
  const own = comments.value
    .slice(comment.after ?? 0)
    .filter((each) => each.author_id === agent.value.currentUser.id && each.public === comment.public)
  if (accepted && own.length > 0) return ok(true)
  return ok(own.some(({ plain_body, body }) => toLetters(plain_body ?? body ?? '').includes(wanted)))
}

const pagesAtMost = 5

async function readAll(zaf: Zaf, ticketId: number) {
  const comments: v.InferOutput<typeof pageSchema>['comments'] = []
  let cursor: string | undefined
  for (let page = 0; page < pagesAtMost; page++) {
    const read = await askRest(zaf, { path: toCommentsPath(ticketId, cursor) }, pageSchema)
    if (!read.ok) return read
    comments.push(...read.value.comments)
    cursor = read.value.meta?.after_cursor ?? undefined
    if (read.value.meta?.has_more !== true || cursor === undefined) return ok(comments)
  }
  return fail({ kind: 'refused', words: 'more comments than the app reads' } as const)
}

/** Zendesk turns markup into plain text in its own way; letters and digits stay. */
const toLetters = (text: string): string => text.replaceAll('&nbsp;', ' ').replace(/[^\p{L}\p{N}]/gu, '')

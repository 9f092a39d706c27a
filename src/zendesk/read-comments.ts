import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Comment } from '../contract/ticket.ts'
import { toCommentsPath } from './first-questions.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { pageMetaSchema, restCommentSchema, restUserSchema } from './zaf-shapes.ts'

const pageSchema = v.object({
  comments: v.array(restCommentSchema),
  users: v.optional(v.array(restUserSchema), []),
  meta: pageMetaSchema,
  next_page: v.nullish(v.string()),
})
type Page = v.InferOutput<typeof pageSchema>

const pagesAtMost = 5

/** Every comment of the ticket, oldest first; one with more pages than the app reads is a failure, never a part. */
export async function readComments(
  zaf: Zaf,
  of: { ticketId: number; requesterId: number | undefined },
): Promise<Result<Comment[], WorkspaceFailure>> {
  const comments: Comment[] = []
  let cursor: string | undefined
  for (let page = 0; page < pagesAtMost; page++) {
    const read = await askRest(zaf, { path: toCommentsPath(of.ticketId, cursor) }, pageSchema)
    if (!read.ok) return read
    comments.push(...toComments(read.value, of.requesterId))
    const { meta, next_page } = read.value
    if (!(meta?.has_more ?? typeof next_page === 'string')) return ok(comments)
    cursor = meta?.after_cursor ?? undefined
    if (cursor === undefined) break
  }
  return fail({ kind: 'refused', words: 'more comments than the app reads' })
}

function toComments({ comments, users }: Page, requesterId: number | undefined): Comment[] {
  const authors = new Map(users.map((user) => [user.id, user]))
  return comments.map((comment) => {
    const author = authors.get(comment.author_id)
    return {
      author: toAuthor(comment.author_id === requesterId, author?.role),
      authorName: author?.name ?? '',
      authorEmail: author?.email ?? '',
      public: comment.public,
      text: (comment.plain_body ?? comment.body ?? '').replaceAll('&nbsp;', ' '),
      ...(comment.created_at && { at: comment.created_at }),
    }
  })
}

function toAuthor(isRequester: boolean, role: string | undefined): Comment['author'] {
  if (isRequester) return 'requester'
  return role === 'agent' || role === 'admin' ? 'agent' : 'other'
}

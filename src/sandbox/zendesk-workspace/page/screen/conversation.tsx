import { type ReactNode, useEffect, useRef } from 'react'
import type { CommentView } from '../../desk-api/views.ts'
import { cleanHtml } from '../clean-html.ts'
import { initials } from './agent-menu.tsx'
import { ago } from './ago.ts'

export function Conversation({ comments }: { comments: readonly CommentView[] }): ReactNode {
  const end = useRef<HTMLDivElement>(null)
  const newest = comments.at(-1)?.id
  useEffect(() => {
    if (newest !== undefined) end.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="conversation" role="log" aria-label="Conversation" tabIndex={0}>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
      <div ref={end} />
    </div>
  )
}

function Comment({ comment }: { comment: CommentView }): ReactNode {
  const { author, isPublic, createdAt, html } = comment
  const kind = isPublic ? (author.role === 'end-user' ? 'from' : 'to') : 'note'
  return (
    <article className={`comment comment-${kind}`} aria-label={isPublic ? 'Public reply' : 'Internal note'}>
      <span className={`avatar avatar-${author.role}`} aria-hidden="true">
        {initials(author.name)}
      </span>
      <div className="comment-body">
        <header>
          <b>{author.name}</b>
          {!isPublic && <span className="note-mark">Internal note</span>}
          <time className="quiet" dateTime={createdAt}>
            {ago(createdAt, Date.now())}
          </time>
        </header>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by DOMPurify */}
        <div className="comment-text" dangerouslySetInnerHTML={{ __html: cleanHtml(html) }} />
      </div>
    </article>
  )
}

import { type ChangeObject, diffWordsWithSpace } from 'diff'
import type { ReactNode } from 'react'
import { useLeadsWords } from '../words/leads-words.ts'
import { Paper } from './reply-paper.tsx'

type TextDiffProps = { label: string; before: string; after: string }

/** Two texts in one: what went, and what came. */
export function TextDiff({ label, before, after }: TextDiffProps): ReactNode {
  const { playbook } = useLeadsWords()
  if (before === after) return <span>{playbook.replies.same}</span>
  return (
    <Paper tabIndex={0} role="region" aria-label={label}>
      {diffWordsWithSpace(before, after).map(toMarked)}
    </Paper>
  )
}

function toMarked({ added, removed, value }: ChangeObject<string>, index: number): ReactNode {
  if (added) return <ins key={index}>{value}</ins>
  return removed ? <del key={index}>{value}</del> : value
}

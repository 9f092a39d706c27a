import type * as v from 'valibot'
import type { Assignee } from './workspace.ts'
import type { assigneeSchema } from './zaf-shapes.ts'

type Read = v.InferOutput<typeof assigneeSchema>
type Part = { id?: number | null | undefined; name?: string | null | undefined } | null | undefined

export function toAssignee(read: Read): Assignee {
  return { group: toNamed(read?.group), user: toNamed(read?.user) }
}

function toNamed(part: Part): { id: number; name: string } | undefined {
  if (part?.id === undefined || part.id === null) return undefined
  return { id: part.id, name: part.name ?? '' }
}

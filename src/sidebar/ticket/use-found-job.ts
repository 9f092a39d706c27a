import { useEffect, useState } from 'react'
import type { TicketHistory } from '../../contract/events.ts'
import type { Workspace } from '../../zendesk/workspace.ts'
import type { FoundJob, Looking } from '../job/found-job.ts'
import { useAgentNames } from './use-agent-names.ts'

type Asked = Omit<Looking, 'names' | 'history'> & { history: TicketHistory | undefined }

/** What was done on this ticket before; its script is loaded where there is such a thing, and nowhere else. */
export function useFoundJob({ history, ...asked }: Asked): FoundJob | undefined {
  const { workspace, open, settings } = asked
  const names = useAgentNames(workspace, history, open.agent)
  const [found, setFound] = useState<FoundJob | { error: unknown }>()
  const hasPast = history !== undefined && history.events.length + history.accounts.length > 0
  const draftChanges = useDraftChanges(hasPast ? workspace : undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `writeText` is new on every drawing and follows the rest
  useEffect(() => {
    let overtaken = false
    const show = (job: FoundJob | undefined) => {
      if (!overtaken) setFound(job)
    }
    if (!hasPast) show(undefined)
    else
      import('../job/found-job.ts')
        .then(({ findJob }) => findJob({ history, names, ...asked }))
        .then(show, (error: unknown) => setFound({ error }))
    return () => {
      overtaken = true
    }
  }, [workspace, history, open, settings, names, draftChanges])
  // Thrown while drawing, so that the panel's error boundary meets it.
  if (found !== undefined && 'error' in found) throw found.error
  return found
}

/** How often the composer has changed, so that what was found in it is looked for again. */
function useDraftChanges(workspace: Workspace | undefined): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => workspace?.listen({ draftChanged: () => setChanges((before) => before + 1) }), [workspace])
  return changes
}

import { useEffect, useMemo, useState } from 'react'
import type { TicketHistory } from '../../contract/events.ts'
import type { Agent, Workspace } from '../../zendesk/workspace.ts'

type Names = Readonly<Record<string, string>>

/** Names of those who have worked on the ticket; Zendesk is asked once, and only for others than the agent. */
export function useAgentNames(
  workspace: Workspace,
  history: TicketHistory | undefined,
  { id, name }: Agent,
): Names {
  const [others, setOthers] = useState<Names>({})
  const asked = useMemo(
    () => [
      ...new Set([...(history?.events ?? []), ...(history?.accounts ?? [])].map(({ agentId }) => agentId)),
    ],
    [history],
  )
    .filter((agentId) => agentId !== String(id) && others[agentId] === undefined)
    .join(' ')
  useEffect(() => {
    if (asked === '') return
    let overtaken = false
    const ids = asked.split(' ')
    void workspace.readNames(ids).then((found) => {
      if (overtaken) return
      const nameless = Object.fromEntries(ids.map((agentId) => [agentId, '']))
      setOthers((known) => ({ ...known, ...nameless, ...(found.ok && found.value) }))
    })
    return () => {
      overtaken = true
    }
  }, [workspace, asked])
  return useMemo(() => ({ ...others, [id]: name }), [others, id, name])
}

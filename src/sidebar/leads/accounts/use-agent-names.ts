import { useEffect, useMemo, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import { useOffice } from '../office.ts'

/** Names of the agents in the rows, as far as Zendesk tells them. */
export function useAgentNames(rows: readonly AccountRow[]): ReadonlyMap<string, string> {
  const { desk } = useOffice()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = useMemo(() => [...new Set(rows.map(({ agentId }) => agentId))].toSorted().join(','), [rows])
  useEffect(() => {
    let overtaken = false
    if (ids === '') return
    void desk.readNames(ids.split(',')).then((read) => {
      if (!overtaken && read.ok) setNames(read.value)
    })
    return () => {
      overtaken = true
    }
  }, [desk, ids])
  return names
}

import { useCallback, useEffect, useState } from 'react'
import type { TicketHistory } from '../../contract/events.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'

/** What the proxy knows of this ticket; undefined until it has answered, or when it does not. */
export function useHistory(proxy: ProxyClient): {
  history: TicketHistory | undefined
  readAgain: () => void
} {
  const [history, setHistory] = useState<TicketHistory>()
  const readAgain = useCallback(async () => {
    const answer = await proxy.readHistory()
    if (answer.ok) setHistory(answer.value)
  }, [proxy])
  useEffect(() => void readAgain(), [readAgain])
  return { history, readAgain: () => void readAgain() }
}

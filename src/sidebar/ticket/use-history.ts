import { useCallback, useEffect, useRef, useState } from 'react'
import type { TicketHistory } from '../../contract/events.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'

/** The proxy ends a create within 8 s, one way or the other. */
const createEndsMs = 9_000

/** What the proxy knows of this ticket; undefined until it has answered, or when it does not. */
export function useHistory(proxy: ProxyClient): {
  history: TicketHistory | undefined
  readAgain: () => void
} {
  const [history, setHistory] = useState<TicketHistory>()
  const hasWaited = useRef(false)
  const readAgain = useCallback(async () => {
    const answer = await proxy.readHistory()
    if (answer.ok) setHistory(answer.value)
  }, [proxy])
  useEffect(() => void readAgain(), [readAgain])
  useEffect(() => {
    const isUnderWay = history?.accounts.some(({ state }) => state === 'under-way')
    if (!isUnderWay || hasWaited.current) return
    const timer = setTimeout(() => {
      hasWaited.current = true
      void readAgain()
    }, createEndsMs)
    return () => clearTimeout(timer)
  }, [history, readAgain])
  return { history, readAgain: () => void readAgain() }
}

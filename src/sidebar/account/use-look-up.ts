import { useEffect, useRef, useState } from 'react'
import type { LookedUp } from '../../contract/accounts.ts'
import type { Email } from '../../contract/email.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'

const typingPauseMs = 500

/** What CECI and the ledger know of these addresses; empty until an answer is there, or when none comes. */
export function useLookUp(proxy: ProxyClient, emails: readonly Email[]): ReadonlyMap<string, LookedUp> {
  const [known, setKnown] = useState<ReadonlyMap<string, LookedUp>>(new Map())
  const typing = useRef(false)
  const asked = emails.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the addresses, compared by content
  useEffect(() => {
    if (emails.length === 0) return
    let overtaken = false
    const pauseMs = typing.current ? typingPauseMs : 0
    typing.current = true
    const timer = setTimeout(async () => {
      const answer = await proxy.lookUp(emails)
      if (!overtaken && answer.ok) setKnown(new Map(answer.value.map((each) => [each.email, each])))
    }, pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [asked, proxy])
  return known
}

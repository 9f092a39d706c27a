import { useEffect, useRef, useState } from 'react'
import type { LookedUp } from '../../contract/accounts.ts'
import { type Email, parseEmail } from '../../contract/email.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'

const typingPauseMs = 500
/** The proxy takes no more in one call. */
const emailsAtOnce = 50

export type LookUp = {
  /** Undefined until an answer is there, or when none comes. */
  stateOf: (email: string) => LookedUp['state'] | undefined
  /** Has an account, and this ticket did not make it. */
  hasOne: (email: string) => boolean
  /** How many accounts the agent may still have made; undefined where the proxy has not told. */
  createsLeft: number | undefined
}

type Known = { found: ReadonlyMap<string, LookedUp>; createsLeft: number | undefined }
type Asking = { proxy: ProxyClient; ticketId: number | undefined; emails: readonly Email[] }

/** What CECI and the ledger know of these addresses, and how much of the limit is left. */
export function useLookUp({ proxy, ticketId, emails }: Asking): LookUp {
  const [{ found, createsLeft }, setKnown] = useState<Known>({ found: new Map(), createsLeft: undefined })
  const typing = useRef(false)
  const asked = emails.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the addresses, compared by content
  useEffect(() => {
    if (emails.length === 0) return
    let overtaken = false
    const pauseMs = typing.current ? typingPauseMs : 0
    typing.current = true
    const timer = setTimeout(async () => {
      const answer = await proxy.lookUp(emails.slice(0, emailsAtOnce))
      if (overtaken || !answer.ok) return
      const { results, createsLeft: left } = answer.value
      setKnown({ found: new Map(results.map((each) => [each.email, each])), createsLeft: left })
    }, pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [asked, proxy])
  const find = (email: string) => found.get(parseEmail(email) ?? '')
  return {
    stateOf: (email) => find(email)?.state,
    hasOne: (email) => find(email)?.state === 'exists' && find(email)?.ticketId !== ticketId,
    createsLeft,
  }
}

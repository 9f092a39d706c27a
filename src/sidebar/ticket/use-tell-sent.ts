import { useEffect } from 'react'
import type { Job } from '../job/job.ts'
import { toSubmitted } from '../job/step-event.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'

/** Tells the proxy, once, that the reply which was put before the agent has gone out. */
export function useTellSent({ job, sent, proxy }: Sending): void {
  const choice = sent && job?.lines.some(({ step }) => step.kind === 'reply') ? job.choice : undefined
  useEffect(() => {
    if (choice !== undefined) void proxy.recordEvent(toSubmitted(choice))
  }, [choice, proxy])
}

type Sending = { job: Job | undefined; sent: boolean; proxy: ProxyClient }

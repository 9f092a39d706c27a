import { type ReactNode, useMemo, useState } from 'react'
import { decide } from '../../playbook/decide.ts'
import { replyLanguage } from '../../playbook/reply-kind.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { Choice } from '../job/job.ts'
import { planJob } from '../job/plan-job.ts'
import { Receipt } from '../job/receipt.tsx'
import type { JobWorld } from '../job/run-step.ts'
import { toAction } from '../job/step-event.ts'
import { useJob } from '../job/use-job.ts'
import { useSent } from '../job/use-sent.ts'
import { Stack } from '../parts/layout.tsx'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import { writeJobText } from '../reply/write-job-text.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { PastWork } from './past-work.tsx'
import { Proposal } from './proposal.tsx'
import { useHistory } from './use-history.ts'

type PanelProps = {
  workspace: Workspace
  proxy: ProxyClient
  settings: AppSettings
  open: OpenTicket
  ticketId: number
}

/** An open ticket: what the app suggests, the press, and the receipt. */
export function Panel({ workspace, proxy, settings, open, ticketId }: PanelProps): ReactNode {
  const { ticket } = open
  const decision = useMemo(() => decide(ticket, settings.playbook), [ticket, settings])
  const [language, setLanguage] = useState(replyLanguage(ticket.requester.locale))
  const { history, readAgain } = useHistory(proxy)
  const writing = { open, decision, settings, language }
  const writeText: JobWorld['writeText'] = (job) => writeJobText(job, writing)
  const controls = useJob({ workspace, proxy, settings, open, writeText })
  const sent = useSent(controls.job, ticket, writeText)

  const choose = (choice: Choice) => {
    const rule = decision.because[0]?.rule
    void proxy.recordEvent({ kind: 'suggested', action: decision.action, ...(rule && { rule }) })
    void proxy.recordEvent({ kind: 'chosen', ...toAction(choice), ...(rule && { rule }) })
    controls.start(planJob(choice, ticketId, settings))
  }
  const close = () => {
    controls.close()
    readAgain()
  }

  if (controls.job !== undefined)
    return (
      <Receipt
        job={controls.job}
        controls={{ ...controls, close }}
        sent={sent}
        ceciAdminUrl={settings.ceciAdminUrl}
        onTellHasAccount={(person) => choose({ action: 'tell_has_account', people: [person] })}
      />
    )
  return (
    <Stack $gap={16}>
      {history && (
        <PastWork
          history={history}
          ticket={ticket}
          locale={open.agent.locale}
          finalTag={settings.tags.done}
          onFinish={choose}
        />
      )}
      <Proposal writing={writing} proxy={proxy} onLanguage={setLanguage} onChoose={choose} />
    </Stack>
  )
}

import { type ReactNode, useEffect, useMemo } from 'react'
import { decide } from '../../playbook/decide.ts'
import { replyLanguage } from '../../playbook/reply-kind.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { KeptPeople } from '../account/kept-people.ts'
import { type Choice, isFinished } from '../job/job.ts'
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
import { useWords } from '../words/words.ts'
import { PastWork, toPastRows } from './past-work.tsx'
import { Proposal } from './proposal.tsx'
import { Surroundings } from './surroundings.tsx'
import { useHistory } from './use-history.ts'
import { useTailoring } from './use-tailoring.ts'

type PanelProps = {
  workspace: Workspace
  proxy: ProxyClient
  settings: AppSettings
  open: OpenTicket
  ticketId: number
  kept: KeptPeople
}

/** An open ticket: what the app suggests, the press, and the receipt. */
export function Panel({ workspace, proxy, settings, open, ticketId, kept }: PanelProps): ReactNode {
  const { suggestion } = useWords()
  const { ticket } = open
  const decision = useMemo(() => decide(ticket, settings.playbook), [ticket, settings])
  const tailoring = useTailoring(replyLanguage(ticket.requester.locale))
  const { history, readAgain } = useHistory(proxy)
  const { language, edited } = tailoring
  const writing = { open, decision, settings, language, edited }
  const writeText: JobWorld['writeText'] = (job) => writeJobText(job, writing)
  const controls = useJob({ workspace, proxy, settings, open, writeText })
  const { job } = controls
  const sent = useSent(job, ticket, writeText)
  useEffect(() => {
    if (job !== undefined && isFinished(job)) kept.forget()
  }, [job, kept])

  const choose = (choice: Choice) => {
    const rule = decision.because[0]?.rule
    void proxy.recordEvent({ kind: 'suggested', action: decision.action, ...(rule && { rule }) })
    void proxy.recordEvent({ kind: 'chosen', ...toAction(choice), ...(rule && { rule }) })
    const ending = tailoring.endingFor(choice.action)
    controls.start(planJob(choice, { ticketId, settings, ending }))
  }
  const close = () => {
    controls.close()
    readAgain()
  }

  if (job !== undefined)
    return (
      <Receipt
        job={job}
        controls={{ ...controls, close }}
        sent={sent}
        ceciAdminUrl={settings.ceciAdminUrl}
        onTellHasAccount={(person) => choose({ action: 'tell_has_account', people: [person] })}
      />
    )
  const proposal = (
    <Proposal writing={writing} tailoring={tailoring} proxy={proxy} kept={kept} onChoose={choose} />
  )
  const past = toPastRows(history)
  return (
    <Stack $gap={16}>
      {history !== undefined && past.length > 0 && (
        <PastWork
          history={history}
          rows={past}
          ticket={ticket}
          locale={open.agent.locale}
          finalTag={settings.tags.done}
          onFinish={choose}
        />
      )}
      <Surroundings workspace={workspace} open={open} ticketId={ticketId} />
      {past.length === 0 ? (
        proposal
      ) : (
        <details>
          <summary>{suggestion.otherActions}</summary>
          <Stack $gap={16} style={{ marginTop: 12 }}>
            {proposal}
          </Stack>
        </details>
      )}
    </Stack>
  )
}

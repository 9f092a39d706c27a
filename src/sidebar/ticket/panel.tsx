import { type ReactNode, useMemo, useState } from 'react'
import { decide } from '../../playbook/decide.ts'
import { suggestPeople } from '../../playbook/read-people.ts'
import { replyLanguage } from '../../playbook/reply-kind.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import { CreateForm } from '../account/create-form.tsx'
import { usePeople } from '../account/use-people.ts'
import type { Choice } from '../job/job.ts'
import { planJob } from '../job/plan-job.ts'
import { Receipt } from '../job/receipt.tsx'
import type { JobWorld } from '../job/run-step.ts'
import { toAction } from '../job/step-event.ts'
import { useJob } from '../job/use-job.ts'
import { useSent } from '../job/use-sent.ts'
import { Stack } from '../parts/layout.tsx'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import { ReplyPreview } from '../reply/reply-preview.tsx'
import { writeJobText } from '../reply/write-job-text.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { OtherActions } from './other-actions.tsx'
import { PastWork } from './past-work.tsx'
import { PrimaryAction, toChoice } from './primary-action.tsx'
import { Suggestion } from './suggestion.tsx'
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
  const suggested = useMemo(
    () => (decision.action === 'create_account' ? decision.people : suggestPeople(ticket, settings.playbook)),
    [decision, ticket, settings],
  )
  const [overruled, setOverruled] = useState(false)
  const [language, setLanguage] = useState(replyLanguage(ticket.requester.locale))
  const people = usePeople(suggested, settings.playbook.defaultRole)
  const { history, readAgain } = useHistory(proxy)

  const writing = { open, decision, settings, language }
  const world: JobWorld = {
    workspace,
    proxy,
    settings,
    open,
    writeText: (job) => writeJobText(job, writing),
  }
  const controls = useJob(world)
  const sent = useSent(controls.job, ticket, world.writeText)

  const choose = (choice: Choice) => {
    const rule = decision.because[0]?.rule
    void proxy.recordEvent({ kind: 'suggested', action: decision.action, ...(rule && { rule }) })
    void proxy.recordEvent({ kind: 'chosen', ...toAction(choice), ...(rule && { rule }) })
    controls.start(planJob(choice, ticketId, settings))
  }

  if (controls.job !== undefined)
    return (
      <Receipt
        job={controls.job}
        controls={{
          ...controls,
          close: () => {
            controls.close()
            readAgain()
          },
        }}
        sent={sent}
        ceciAdminUrl={settings.ceciAdminUrl}
        onTellHasAccount={(line) => {
          const step = controls.job?.lines[line]?.step
          if (step?.kind === 'account') choose({ action: 'tell_has_account', people: [step.person] })
        }}
      />
    )

  const creating = overruled || decision.action === 'create_account'
  const suggestedChoice = toChoice(decision, overruled)
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
      <Suggestion decision={decision} />
      {creating ? (
        <CreateForm people={people} roles={settings.playbook.roles} proxy={proxy} onChoose={choose} />
      ) : (
        <PrimaryAction choice={suggestedChoice} onChoose={choose} />
      )}
      {suggestedChoice && (
        <ReplyPreview
          choice={suggestedChoice}
          people={people.drafts}
          writing={writing}
          onLanguage={setLanguage}
        />
      )}
      <OtherActions
        suggested={creating ? 'create_account' : decision.action}
        responder={settings.responder}
        onCreate={() => setOverruled(true)}
        onChoose={choose}
      />
    </Stack>
  )
}

import { type ReactNode, useEffect, useMemo } from 'react'
import type { Person } from '../../contract/person.ts'
import { decide } from '../../playbook/decide.ts'
import { replyLanguage } from '../../playbook/reply-kind.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { KeptPeople } from '../account/kept-people.ts'
import { countWithoutAccount } from '../job/count-without-account.ts'
import { type Choice, isFinished, type Job } from '../job/job.ts'
import { loadWork } from '../job/load-work.ts'
import { planJob } from '../job/plan-job.ts'
import type { JobWorld } from '../job/run-step.ts'
import { toAction } from '../job/step-event.ts'
import { useJob } from '../job/use-job.ts'
import { useSent } from '../job/use-sent.ts'
import { Caution } from '../parts/caution.tsx'
import { Card, Small, Stack } from '../parts/layout.tsx'
import { useLater } from '../parts/use-later.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { useWords } from '../words/words.ts'
import { Proposal } from './proposal.tsx'
import { Surroundings } from './surroundings.tsx'
import { useFoundJob } from './use-found-job.ts'
import { useHistory } from './use-history.ts'
import { usePress } from './use-press.ts'
import { useTailoring } from './use-tailoring.ts'
import { useTellSent } from './use-tell-sent.ts'

const loadReceipt = () => import('../job/followed-receipt.tsx')
const loadPress = () =>
  Promise.all([
    loadReceipt(),
    loadWork(),
    import('../reply/write-job-text.ts').then(({ loadReply }) => loadReply()),
  ])

type PanelProps = {
  workspace: Workspace
  proxy: ProxyClient
  settings: AppSettings
  open: OpenTicket
  ticketId: number
  kept: KeptPeople
  rehearsal: boolean
}

/** An open ticket: what the app suggests, the press, and the receipt. */
export function Panel({
  workspace,
  proxy,
  settings,
  open,
  ticketId,
  kept,
  rehearsal,
}: PanelProps): ReactNode {
  const words = useWords()
  const receipts = useLater(loadReceipt)
  const { ticket } = open
  const decision = useMemo(() => decide(ticket, settings.playbook), [ticket, settings])
  const tailoring = useTailoring(replyLanguage(ticket.requester.locale))
  const { history, readAgain } = useHistory(proxy)
  const { language, edits } = tailoring
  const writing = { open, decision, settings, language, edits }
  const writeText: JobWorld['writeText'] = async (job) => {
    const { writeJobText } = await import('../reply/write-job-text.ts')
    return writeJobText(job, writing)
  }
  const found = useFoundJob({ workspace, history, open, settings, writeText })
  const controls = useJob({ workspace, proxy, settings, open, writeText }, found?.job)
  const { job } = controls
  const sent = useSent(job, ticket, writeText)
  useEffect(() => {
    if (job !== undefined && isFinished(job)) kept.forget()
  }, [job, kept])
  useTellSent({ job, sent, proxy })

  const { press: choose, at } = usePress(loadPress, (choice: Choice) => {
    const ending = tailoring.endingFor(choice.action)
    const plan = { ticketId, settings, ending, commentsBefore: ticket.comments.length }
    const planned = { ...planJob(choice, plan), ...(rehearsal && { rehearsal: true as const }) }
    controls.start(planned, () => {
      const rule = decision.because[0]?.rule
      void proxy.recordEvent({ kind: 'suggested', action: decision.action, ...(rule && { rule }) })
      const people = countWithoutAccount(choice, history)
      const told = { ...toAction(choice), ...(rule && { rule }), ...(people !== undefined && { people }) }
      void proxy.recordEvent({ kind: 'chosen', ...told })
    })
  })
  const close = () => {
    controls.close()
    readAgain()
  }
  const receiptOf = (shown: Job, isFound: boolean) => {
    if (receipts === undefined) return <Small role="status">{words.receipt.underWay}</Small>
    const shared = {
      job: shown,
      controls: { ...controls, close },
      locale: open.agent.locale,
      ceciAdminUrl: settings.ceciAdminUrl,
      written: { edited: edits.create_account, language },
      onTellHasAccount: (people: readonly Person[]) => choose({ action: 'tell_has_account', people }),
    }
    return isFound ? (
      <receipts.Receipt {...shared} sent={false} isFound isLocked={rehearsal} />
    ) : (
      <receipts.FollowedReceipt {...shared} sent={sent} open={open} workspace={workspace} />
    )
  }

  const proposal = (
    <Proposal writing={writing} tailoring={tailoring} proxy={proxy} kept={kept} onChoose={choose} />
  )
  if (job !== undefined) return receiptOf(job, false)
  if (at === 'getting-ready') return <Small role="status">{words.receipt.underWay}</Small>
  return (
    <Stack $gap={16}>
      {at === 'not-ready' && <Caution>{words.receipt.notReady}</Caution>}
      {controls.inTheWay && <Caution>{words.receipt.inTheWay}</Caution>}
      {receipts !== undefined && controls.undoLeft && (
        <receipts.LeftNotice workspace={workspace} onUndo={controls.undoLeft} onSubmitted={controls.saved} />
      )}
      {found && !found.isLeftBehind && <Card>{receiptOf(found.job, true)}</Card>}
      <Surroundings workspace={workspace} open={open} ticketId={ticketId} />
      {found && !found.isLeftBehind ? (
        <Folded label={words.suggestion.otherActions}>{proposal}</Folded>
      ) : (
        proposal
      )}
      {found?.isLeftBehind && <Folded label={words.past.heading}>{receiptOf(found.job, true)}</Folded>}
    </Stack>
  )
}

function Folded({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <details>
      <summary>{label}</summary>
      <Stack $gap={16} style={{ marginTop: 12 }}>
        {children}
      </Stack>
    </details>
  )
}

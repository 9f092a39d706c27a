import { type ReactNode, useMemo, useState } from 'react'
import { suggestPeople } from '../../playbook/read-people.ts'
import type { Cc } from '../../zendesk/workspace.ts'
import { CreateForm } from '../account/create-form.tsx'
import { doubtAddress } from '../account/doubt-address.ts'
import type { KeptPeople } from '../account/kept-people.ts'
import { toEmails } from '../account/person-draft.ts'
import { useLookUp } from '../account/use-look-up.ts'
import { usePeople } from '../account/use-people.ts'
import { findWanted, haveAccounts } from '../account/who-gets-one.ts'
import type { Choice } from '../job/job.ts'
import { Stack } from '../parts/layout.tsx'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import { findStrangers, OtherReaders } from '../reply/other-readers.tsx'
import type { Secrecy } from '../reply/secrecy.ts'
import type { Writing } from '../reply/write-job-text.ts'
import { useWords } from '../words/words.ts'
import { LaterOtherActions } from './later-other-actions.tsx'
import { LaterOutcome } from './later-outcome.tsx'
import { PrimaryAction, toChoice } from './primary-action.tsx'
import { Suggestion } from './suggestion.tsx'
import type { Tailoring } from './use-tailoring.ts'

type ProposalProps = {
  writing: Writing
  tailoring: Tailoring
  proxy: ProxyClient
  kept: KeptPeople
  onChoose: (choice: Choice) => void
}

/** The suggested step with its reasons, ready to press, and the others beside it. */
export function Proposal({ writing, tailoring, proxy, kept, onChoose }: ProposalProps): ReactNode {
  const { afterwards } = useWords()
  const { decision, settings, open } = writing
  const { ticket } = open
  const { playbook } = settings
  const [overruled, setOverruled] = useState(false)
  const suggested = useMemo(
    () => (decision.action === 'create_account' ? decision.people : suggestPeople(ticket, playbook)),
    [decision, ticket, playbook],
  )
  const people = usePeople({ people: suggested, defaultRole: playbook.defaultRole, kept })
  const creating = overruled || decision.action === 'create_account'
  const lookUp = useLookUp({ proxy, ticketId: open.id, emails: creating ? toEmails(people.drafts) : [] })
  const wanted = findWanted(people.drafts, lookUp)
  const emails = wanted.map(({ email }) => email)
  const doubt = (email: string) =>
    decision.warnings.some(({ quote }) => quote === email) ? undefined : doubtAddress(email, playbook)
  const keepSecret = (choice: Choice): Choice =>
    withSecrecy(choice, tailoring.secrecy, findStrangers(open.ccs, emails))
  const shown = toShownChoice(toChoice(decision, overruled), haveAccounts(people.drafts, lookUp))
  const choice = shown && keepSecret(shown)
  return (
    <>
      <Suggestion decision={decision} />
      <Stack>
        {choice?.action === 'create_account' && (
          <OtherReaders
            open={open}
            emails={emails}
            secrecy={tailoring.secrecy}
            onChange={tailoring.setSecrecy}
          />
        )}
        {creating ? (
          <CreateForm
            people={people}
            roles={playbook.roles}
            lookUp={lookUp}
            doubtAddress={doubt}
            byHand={settings.proxyUrl === undefined}
            onChoose={(pressed) => {
              people.keep()
              onChoose(keepSecret(pressed))
            }}
          />
        ) : (
          <PrimaryAction choice={choice} onChoose={onChoose} />
        )}
        {choice && (
          <details open>
            <summary>{afterwards.heading}</summary>
            <LaterOutcome choice={choice} people={wanted} writing={writing} tailoring={tailoring} />
          </details>
        )}
      </Stack>
      <LaterOtherActions
        suggested={creating ? 'create_account' : decision.action}
        responder={settings.responder}
        writing={writing}
        tailoring={tailoring}
        onCreate={() => setOverruled(true)}
        onChoose={onChoose}
      />
    </>
  )
}

const withSecrecy = (choice: Choice, secrecy: Secrecy, copies: readonly Cc[]): Choice =>
  choice.action !== 'create_account'
    ? choice
    : {
        ...choice,
        ...(secrecy.passwordsLeftOut && { passwordsLeftOut: true }),
        ...(secrecy.copiesOff && copies.length > 0 && { withoutCopyTo: copies }),
      }

/** People who all have accounts are told so instead. */
const toShownChoice = (choice: Choice | undefined, haveOne: boolean): Choice | undefined =>
  choice?.action === 'create_account' && haveOne ? { action: 'tell_has_account', people: [] } : choice

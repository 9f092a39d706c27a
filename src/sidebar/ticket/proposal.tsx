import { type ReactNode, useMemo, useState } from 'react'
import { suggestPeople } from '../../playbook/read-people.ts'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import { CreateForm } from '../account/create-form.tsx'
import { usePeople } from '../account/use-people.ts'
import type { Choice } from '../job/job.ts'
import { Stack } from '../parts/layout.tsx'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import { ReplyPreview } from '../reply/reply-preview.tsx'
import type { Writing } from '../reply/write-job-text.ts'
import { OtherActions } from './other-actions.tsx'
import { PrimaryAction, toChoice } from './primary-action.tsx'
import { Suggestion } from './suggestion.tsx'

type ProposalProps = {
  writing: Writing
  proxy: ProxyClient
  onLanguage: (language: ReplyLanguage) => void
  onChoose: (choice: Choice) => void
}

/** The suggested step with its reasons, ready to press, and the others beside it. */
export function Proposal({ writing, proxy, onLanguage, onChoose }: ProposalProps): ReactNode {
  const { decision, settings, open } = writing
  const { ticket } = open
  const { playbook } = settings
  const [overruled, setOverruled] = useState(false)
  const suggested = useMemo(
    () => (decision.action === 'create_account' ? decision.people : suggestPeople(ticket, playbook)),
    [decision, ticket, playbook],
  )
  const people = usePeople(suggested, playbook.defaultRole)
  const creating = overruled || decision.action === 'create_account'
  const choice = toChoice(decision, overruled)
  return (
    <>
      <Suggestion decision={decision} />
      <Stack>
        {creating ? (
          <CreateForm people={people} roles={playbook.roles} proxy={proxy} onChoose={onChoose} />
        ) : (
          <PrimaryAction choice={choice} onChoose={onChoose} />
        )}
        {choice && (
          <ReplyPreview choice={choice} people={people.drafts} writing={writing} onLanguage={onLanguage} />
        )}
      </Stack>
      <OtherActions
        suggested={creating ? 'create_account' : decision.action}
        responder={settings.responder}
        onCreate={() => setOverruled(true)}
        onChoose={onChoose}
      />
    </>
  )
}

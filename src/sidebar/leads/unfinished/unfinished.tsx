import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import { sayZendeskFailure } from '../../job/failure-words.ts'
import { PlainList, Small, Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useMoments } from '../accounts/use-moments.ts'
import { useOffice } from '../office.ts'
import { ProxyTrouble } from '../parts/proxy-trouble.tsx'
import { Section, SubTitle, Trouble } from '../parts/section.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { findLeftAccounts, findOldDiscussions } from './find-unfinished.ts'
import { LeftLine } from './left-line.tsx'

/** What somebody has yet to finish: accounts without a reply, open outcomes, old discussions. */
export function Unfinished({ onChanged }: { onChanged: () => void }): ReactNode {
  const { desk, proxy, saved, now } = useOffice()
  const { unfinished } = useLeadsWords()
  const tag = String(saved.tag_discuss ?? '').trim() || 'ceci_discuss'
  const { asked, askAgain } = useAnswer(
    async () => {
      const sources = { desk, proxy, now: now() }
      const [accounts, discussions] = await Promise.all([
        findLeftAccounts(sources),
        findOldDiscussions(sources, tag),
      ])
      return { accounts, discussions }
    },
    JSON.stringify([tag, proxy.address]),
  )
  const changed = () => {
    askAgain()
    onChanged()
  }
  return (
    <Section
      title={unfinished.title}
      lead={unfinished.lead}
      actions={
        <Button size="small" onClick={askAgain}>
          {unfinished.again}
        </Button>
      }
    >
      {asked.at === 'asking' ? (
        <Text role="status">{unfinished.reading}</Text>
      ) : (
        <>
          <LeftAccounts found={asked.value.accounts} onChanged={changed} />
          <OldDiscussions found={asked.value.discussions} />
        </>
      )}
    </Section>
  )
}

type LeftAccountsProps = {
  found: Awaited<ReturnType<typeof findLeftAccounts>>
  onChanged: () => void
}

function LeftAccounts({ found, onChanged }: LeftAccountsProps): ReactNode {
  const { unfinished } = useLeadsWords()
  if (!found.ok && found.failure.kind === 'not-set') return <Text>{unfinished.notListed}</Text>
  if (!found.ok) return <ProxyTrouble failure={found.failure} frame={unfinished.failed} />
  return (
    <>
      <div role="status">
        <SubTitle>{unfinished.accounts(found.value.length)}</SubTitle>
      </div>
      <PlainList>
        {found.value.map((left) => (
          <LeftLine key={left.row.id} left={left} onChanged={onChanged} />
        ))}
      </PlainList>
    </>
  )
}

function OldDiscussions({ found }: { found: Awaited<ReturnType<typeof findOldDiscussions>> }): ReactNode {
  const { desk } = useOffice()
  const words = useWords()
  const { unfinished } = useLeadsWords()
  const { say } = useMoments()
  if (!found.ok)
    return <Trouble role="alert">{unfinished.failed(sayZendeskFailure(found.failure, words))}</Trouble>
  return (
    <>
      <SubTitle>{unfinished.discussions(found.value.length)}</SubTitle>
      <PlainList>
        {found.value.map(({ ticket, since }) => (
          <li key={ticket.id}>
            <Text>{ticket.subject}</Text>
            <Small>{unfinished.since(say(since))}</Small>
            <Button size="small" isLink onClick={() => desk.openTicket(ticket.id)}>
              {unfinished.open(ticket.id)}
            </Button>
          </li>
        ))}
      </PlainList>
    </>
  )
}

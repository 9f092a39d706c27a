import { Anchor, Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import { Row, Small, Stack, Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useMoments } from '../accounts/use-moments.ts'
import { useOffice } from '../office.ts'
import { Trouble } from '../parts/section.tsx'
import { sayLeadsFailure } from '../proxy/leads-failure.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import type { LeftAccount } from './find-unfinished.ts'

/** One account that was left, with the way to its end. */
export function LeftLine({ left, onChanged }: { left: LeftAccount; onChanged: () => void }): ReactNode {
  const { desk } = useOffice()
  const { unfinished } = useLeadsWords()
  const { say } = useMoments()
  const { row, why } = left
  return (
    <li>
      <Stack $gap={4}>
        <Text>
          <strong>
            {row.firstName} {row.lastName}
          </strong>{' '}
          {unfinished.why[why]}
        </Text>
        <Small>
          {row.email} · {say(row.createdAt)}
        </Small>
        {why === 'outcome-unknown' && <Resolve left={left} onChanged={onChanged} />}
        <Row>
          <Button size="small" isLink onClick={() => desk.openTicket(row.ticketId)}>
            {unfinished.open(row.ticketId)}
          </Button>
        </Row>
      </Stack>
    </li>
  )
}

/** A person's word on what CECI holds; the proxy takes it down. */
function Resolve({ left, onChanged }: { left: LeftAccount; onChanged: () => void }): ReactNode {
  const { proxy, saved } = useOffice()
  const words = useWords()
  const leads = useLeadsWords()
  const { unfinished } = leads
  const [trouble, setTrouble] = useState<string>()
  const tell = async (seen: 'seen' | 'not-seen') => {
    const told = await proxy.resolve(left.row.id, seen === 'seen')
    if (told.ok) onChanged()
    else setTrouble(sayLeadsFailure(told.failure, words, leads))
  }
  const ceci = String(saved.ceci_admin_url ?? '')
  return (
    <>
      <Text>{unfinished.lookInCeci(left.row.email)}</Text>
      <Row>
        {/^https?:/i.test(ceci) && (
          <Anchor href={ceci} target="_blank" rel="noreferrer">
            {words.receipt.openCeci}
          </Anchor>
        )}
        <Button size="small" onClick={() => tell('seen')}>
          {words.receipt.itIsThere}
        </Button>
        <Button size="small" onClick={() => tell('not-seen')}>
          {words.receipt.itIsNotThere}
        </Button>
      </Row>
      {trouble !== undefined && <Trouble role="alert">{trouble}</Trouble>}
    </>
  )
}

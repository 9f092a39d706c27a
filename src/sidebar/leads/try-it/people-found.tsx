import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useState } from 'react'
import { parsePerson } from '../../../contract/person.ts'
import type { Candidate } from '../../../playbook/decision.ts'
import { PlainList, Row, Small, Stack, Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { sayLeadsFailure } from '../proxy/leads-failure.ts'
import { useLeadsWords } from '../words/leads-words.ts'

type PeopleFoundProps = { people: readonly Candidate[]; ticketId: number | undefined }

/** A rehearsal of a pasted ticket needs some number; the proxy keeps rehearsals apart from real tickets. */
const pastedTicketId = 1

/** Who would get an account, and a rehearsal of making them. */
export function PeopleFound({ people, ticketId = pastedTicketId }: PeopleFoundProps): ReactNode {
  const { proxy } = useOffice()
  const words = useWords()
  const leads = useLeadsWords()
  const { tryIt } = leads
  const [said, setSaid] = useState<readonly string[]>([])
  const rehearse = async () => {
    const lines: string[] = []
    for (const { email, firstName, lastName, role } of people) {
      const person = parsePerson({ email, firstName, lastName, role })
      const made = person && (await proxy.rehearse(ticketId, person))
      if (made === undefined) lines.push(tryIt.rehearseFailed(email, words.failures['invalid-request']))
      else if (made.ok) lines.push(tryIt.rehearsed(email, made.value.password))
      else lines.push(tryIt.rehearseFailed(email, sayLeadsFailure(made.failure, words, leads)))
      setSaid([...lines])
    }
  }
  return (
    <Stack>
      <PlainList>
        {people.map(({ firstName, lastName, email, role, listedRole }) => (
          <li key={`${email} ${lastName}`}>
            <Text>
              {`${firstName} ${lastName}`.trim() || tryIt.notTold} · {email || tryIt.notTold} ·{' '}
              {listedRole ? role : words.form.notListed(role)}
            </Text>
          </li>
        ))}
      </PlainList>
      <Row>
        <Button size="small" onClick={rehearse}>
          {tryIt.rehearse}
        </Button>
        <Small as="span">{tryIt.rehearseLead}</Small>
      </Row>
      <div role="status">
        {said.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </div>
    </Stack>
  )
}

import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import type { AccountRow } from '../../contract/accounts.ts'
import { parseEmail } from '../../contract/email.ts'
import type { TicketHistory } from '../../contract/events.ts'
import type { Person } from '../../contract/person.ts'
import type { Ticket } from '../../contract/ticket.ts'
import type { Choice } from '../job/job.ts'
import { Card, Heading, PlainList, Stack } from '../parts/layout.tsx'
import { SignedLine } from '../parts/signed-line.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'

type PastWorkProps = {
  history: TicketHistory
  rows: readonly AccountRow[]
  ticket: Ticket
  locale: string
  finalTag: string
  onFinish: (choice: Choice) => void
}

/** Accounts that are there or may be: what was refused or released has left nothing behind. */
export const toPastRows = (history: TicketHistory | undefined): readonly AccountRow[] =>
  (history?.accounts ?? []).filter(({ state }) => state !== 'refused' && state !== 'released')

/** What was done on this ticket before, here or on another machine, and the way to finish what was left. */
export function PastWork({ history, rows, ticket, locale, finalTag, onFinish }: PastWorkProps): ReactNode {
  const words = useWords()
  const reply = findReply(history, ticket, rows)
  const people = rows.flatMap(toPerson)
  const tagged = ticket.tags.includes(finalTag)
  const finished = reply === 'sent' && tagged
  return (
    <Card aria-labelledby="past-heading">
      <Stack $gap={8}>
        <Heading id="past-heading">{words.past.heading}</Heading>
        <PlainList>
          {rows.map((row) => (
            <SignedLine
              key={row.id}
              state={row.state === 'made' ? 'done' : 'failed'}
              title={sayRow(row, locale, words)}
              detail={row.email}
            />
          ))}
          <SignedLine state={reply === 'sent' ? 'done' : 'failed'} title={words.past.reply[reply]} />
          <SignedLine
            state={tagged ? 'done' : 'failed'}
            title={words.past.tagged[tagged ? 'yes' : 'no'](finalTag)}
          />
        </PlainList>
        {!finished && people.length > 0 && (
          <Button size="small" onClick={() => onFinish({ action: 'create_account', people })}>
            {words.past.finish}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

function findReply(
  { events }: TicketHistory,
  ticket: Ticket,
  rows: readonly AccountRow[],
): 'sent' | 'placed' | 'missing' {
  const tells = (text: string) => rows.every(({ email }) => text.toLowerCase().includes(email))
  const sent = ticket.comments.some(
    (comment) => comment.author === 'agent' && comment.public && tells(comment.text),
  )
  if (sent) return 'sent'
  return events.some(({ kind }) => kind === 'reply-placed') ? 'placed' : 'missing'
}

function sayRow(row: AccountRow, locale: string, { past }: Words): string {
  const name = `${row.firstName} ${row.lastName}`
  if (row.state === 'under-way') return past.underWay(name)
  if (row.state === 'unknown') return past.unknown(name)
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return past.made(name, when.format(new Date(row.createdAt)))
}

function toPerson({ firstName, lastName, email, role }: AccountRow): Person[] {
  const address = parseEmail(email)
  return address === undefined ? [] : [{ firstName, lastName, email: address, role }]
}

import { Button } from '@zendeskgarden/react-buttons'
import { Body, Cell, Head, HeaderCell, HeaderRow, Table, Row as TableRow } from '@zendeskgarden/react-tables'
import { type ReactNode, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import { Row, Small } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { Scroller } from '../parts/section.tsx'
import { useLeadsWords } from '../words/leads-words.ts'
import { useMoments } from './use-moments.ts'

type AccountTableProps = { rows: readonly AccountRow[]; names: ReadonlyMap<string, string> }

const rowsAPage = 50

/** Fifty rows at a time, newest first: ten thousand cost no more than fifty. */
export function AccountTable({ rows, names }: AccountTableProps): ReactNode {
  const { accounts } = useLeadsWords()
  const [page, setPage] = useState(0)
  const pages = Math.max(1, Math.ceil(rows.length / rowsAPage))
  const shown = rows.slice(page * rowsAPage, (page + 1) * rowsAPage)
  const { columns } = accounts
  return (
    <>
      <Scroller tabIndex={0} role="region" aria-label={accounts.table}>
        <Table size="small" isReadOnly style={{ minWidth: 860 }}>
          <Head>
            <HeaderRow>
              <HeaderCell width={190}>{columns.when}</HeaderCell>
              <HeaderCell width="28%">{columns.who}</HeaderCell>
              <HeaderCell>{columns.role}</HeaderCell>
              <HeaderCell width={110}>{columns.ticket}</HeaderCell>
              <HeaderCell>{columns.agent}</HeaderCell>
              <HeaderCell>{columns.result}</HeaderCell>
            </HeaderRow>
          </Head>
          <Body>
            {shown.map((row) => (
              <AccountLine key={row.id} row={row} agent={names.get(row.agentId) ?? row.agentId} />
            ))}
          </Body>
        </Table>
      </Scroller>
      {pages > 1 && (
        <Row as="nav" aria-label={accounts.pages}>
          <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {accounts.newer}
          </Button>
          <span role="status">{accounts.page(page + 1, pages)}</span>
          <Button size="small" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            {accounts.older}
          </Button>
        </Row>
      )}
    </>
  )
}

function AccountLine({ row, agent }: { row: AccountRow; agent: string }): ReactNode {
  const { desk } = useOffice()
  const { accounts, unfinished } = useLeadsWords()
  const { say } = useMoments()
  return (
    <TableRow>
      <Cell style={{ whiteSpace: 'nowrap' }}>{say(row.createdAt)}</Cell>
      <Cell>
        {row.firstName} {row.lastName}
        <Small as="div">{row.email}</Small>
      </Cell>
      <Cell>{row.role}</Cell>
      <Cell>
        <Button
          size="small"
          isLink
          aria-label={unfinished.open(row.ticketId)}
          onClick={() => desk.openTicket(row.ticketId)}
        >
          #{row.ticketId}
        </Button>
      </Cell>
      <Cell>{agent}</Cell>
      <Cell>{accounts.states[row.state]}</Cell>
    </TableRow>
  )
}

import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useMemo, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import { Row, Stack } from '../../parts/layout.tsx'
import { FileLink } from '../parts/file-link.tsx'
import { TextToCopy } from '../parts/text-to-copy.tsx'
import { useLeadsWords } from '../words/leads-words.ts'
import { toCsv } from './to-csv.ts'

type ExportRowsProps = {
  rows: readonly AccountRow[]
  names: ReadonlyMap<string, string>
  isWhole: boolean
}

/** The shown rows as CSV, as a file and as text. */
export function ExportRows({ rows, names, isWhole }: ExportRowsProps): ReactNode {
  const { accounts } = useLeadsWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack>
      <Row>
        <Button
          size="small"
          aria-expanded={isOpen}
          disabled={!isWhole || rows.length === 0}
          onClick={() => setOpen(!isOpen)}
        >
          {accounts.export(rows.length)}
        </Button>
      </Row>
      {isOpen && isWhole && <Csv rows={rows} names={names} />}
    </Stack>
  )
}

function Csv({ rows, names }: Omit<ExportRowsProps, 'isWhole'>): ReactNode {
  const { accounts } = useLeadsWords()
  const text = useMemo(() => {
    const { columns, states } = accounts
    const head = [
      columns.when,
      columns.firstName,
      columns.lastName,
      columns.email,
      columns.role,
      columns.ticket,
      columns.agent,
      columns.result,
    ]
    const lines = rows.map((row) => [
      ...[row.createdAt, row.firstName, row.lastName, row.email, row.role, String(row.ticketId)],
      ...[names.get(row.agentId) ?? row.agentId, states[row.state]],
    ])
    return toCsv([head, ...lines])
  }, [rows, names, accounts])
  return (
    <Stack>
      <FileLink name="ceci-accounts.csv" type="text/csv;charset=utf-8" text={`\uFEFF${text}`}>
        {accounts.file}
      </FileLink>
      <TextToCopy label={accounts.csvText} text={text} />
    </Stack>
  )
}

import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useMemo, useState } from 'react'
import { Stack, Text } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { ProxyTrouble } from '../parts/proxy-trouble.tsx'
import { Section } from '../parts/section.tsx'
import type { LeadsFailure } from '../proxy/leads-failure.ts'
import { Unfinished } from '../unfinished/unfinished.tsx'
import { useLeadsWords } from '../words/leads-words.ts'
import { AccountTable } from './account-table.tsx'
import { Charts } from './charts.tsx'
import { ExportRows } from './export-rows.tsx'
import { everything, filterRows, type LogFilter, lastTwelveMonths } from './log-filter.ts'
import { LogFilters } from './log-filters.tsx'
import { useAgentNames } from './use-agent-names.ts'
import { type LogState, useLog } from './use-log.ts'

/** What became of every account, and what was left lying. */
export function Accounts(): ReactNode {
  const { address } = useOffice().proxy
  return address.kind === 'not-set' ? <NothingListed failure={address} /> : <ListedAccounts />
}

function NothingListed({ failure }: { failure: LeadsFailure }): ReactNode {
  const { accounts } = useLeadsWords()
  return (
    <Stack $gap={24}>
      <Section title={accounts.title}>
        <ProxyTrouble failure={failure} frame={accounts.failed} />
      </Section>
      <Unfinished onChanged={() => {}} />
    </Stack>
  )
}

/** The table, its export and two charts. */
function ListedAccounts(): ReactNode {
  const { proxy, now } = useOffice()
  const { accounts } = useLeadsWords()
  const [filter, setFilter] = useState<LogFilter>(() => ({ ...everything, ...lastTwelveMonths(now()) }))
  const [round, setRound] = useState(0)
  const log = useLog(proxy, filter, round)
  const names = useAgentNames(log.rows)
  const shown = useMemo(() => filterRows(log.rows, filter), [log.rows, filter])
  const readAgain = () => setRound(round + 1)
  return (
    <Stack $gap={24}>
      <Unfinished onChanged={readAgain} />
      <Section
        title={accounts.title}
        actions={
          <Button size="small" onClick={readAgain}>
            {accounts.again}
          </Button>
        }
      >
        <LogFilters filter={filter} rows={log.rows} names={names} onChange={setFilter} />
        <Reading log={log} shown={shown.length} />
        <AccountTable key={JSON.stringify(filter)} rows={shown} names={names} />
        <ExportRows rows={shown} names={names} isWhole={log.reading === 'done'} />
      </Section>
      <Charts rows={shown} isWhole={log.reading === 'done' || log.reading === 'stopped-at-most'} />
    </Stack>
  )
}

function Reading({ log, shown }: { log: LogState; shown: number }): ReactNode {
  const { accounts } = useLeadsWords()
  const { reading, rows } = log
  if (typeof reading === 'object') return <ProxyTrouble failure={reading} frame={accounts.failed} />
  const said = {
    on: accounts.reading(rows.length),
    done: accounts.count(shown, rows.length),
    'stopped-at-most': accounts.atMost(rows.length),
  }
  return <Text role="status">{said[reading]}</Text>
}

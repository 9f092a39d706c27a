import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from '@zendeskgarden/react-tables'
import type { ReactNode } from 'react'
import type { Action } from '../../../contract/actions.ts'
import type { OverruleCount } from '../../../contract/lead-reports.ts'
import { type RuleName, ruleSays } from '../../../playbook/rule-names.ts'
import { Small, Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { ProxyTrouble } from '../parts/proxy-trouble.tsx'
import { Scroller, Section } from '../parts/section.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { sumOverrules } from './sum-overrules.ts'

const daysBack = 90

/** Which rules agents disagree with, and what they did instead. */
export function Overrules(): ReactNode {
  const { proxy, now } = useOffice()
  const words = useWords()
  const { overrules } = useLeadsWords().playbook
  const { asked } = useAnswer(
    () => proxy.readOverrules(new Date(now().getTime() - daysBack * 86_400_000).toISOString()),
    JSON.stringify(proxy.address),
  )
  return (
    <Section title={overrules.title} lead={overrules.lead}>
      {asked.at === 'asking' && <Text role="status">{words.loading}</Text>}
      {asked.at === 'here' && !asked.value.ok && (
        <ProxyTrouble failure={asked.value.failure} frame={overrules.failed} />
      )}
      {asked.at === 'here' && asked.value.ok && <OverruleTable counts={asked.value.value} />}
    </Section>
  )
}

function OverruleTable({ counts }: { counts: readonly OverruleCount[] }): ReactNode {
  const words = useWords()
  const { overrules } = useLeadsWords().playbook
  if (counts.length === 0) return <Small>{overrules.none}</Small>
  const sayAction = (action: Action | undefined) =>
    action === undefined ? overrules.other : words.actions[action]
  const sayRule = (rule: string | undefined) =>
    rule === undefined ? overrules.noRule : isRule(rule) ? words.rules[rule] : rule
  return (
    <Scroller tabIndex={0} role="region" aria-label={overrules.table}>
      <Table size="small" isReadOnly style={{ minWidth: 720 }}>
        <Head>
          <HeaderRow>
            <HeaderCell width="32%">{overrules.rule}</HeaderCell>
            <HeaderCell>{overrules.suggested}</HeaderCell>
            <HeaderCell width={80}>{overrules.times}</HeaderCell>
            <HeaderCell width={120}>{overrules.overruled}</HeaderCell>
            <HeaderCell>{overrules.instead}</HeaderCell>
          </HeaderRow>
        </Head>
        <Body>
          {sumOverrules(counts).map(({ rule, suggested, times, overruled, instead }) => (
            <Row key={`${rule} ${suggested}`}>
              <Cell>{sayRule(rule)}</Cell>
              <Cell>{sayAction(suggested)}</Cell>
              <Cell>{times}</Cell>
              <Cell>
                {overruled} ({Math.round((100 * overruled) / times)} %)
              </Cell>
              <Cell>{instead.map(({ action, count }) => `${sayAction(action)}: ${count}`).join(', ')}</Cell>
            </Row>
          ))}
        </Body>
      </Table>
    </Scroller>
  )
}

const isRule = (rule: string): rule is RuleName => Object.hasOwn(ruleSays, rule)

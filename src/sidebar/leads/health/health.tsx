import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { PlainList, Small, Stack, Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Section } from '../parts/section.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { checkCeci, checkLinks } from './check-ceci.ts'
import { checkDesk } from './check-desk.ts'
import { checkProxy } from './check-proxy.ts'
import { checkSettings } from './check-settings.ts'
import type { Finding } from './finding.ts'

const colors = {
  good: 'foreground.success',
  note: 'foreground.warning',
  bad: 'foreground.danger',
} as const
const signs = { good: '✓', note: '○', bad: '✕' } as const

const Line = styled.li`
  display: grid;
  gap: 12px;
  grid-template-columns: 20px minmax(0, 1fr);
`

const Sign = styled.span<{ $level: Finding['level'] }>`
  color: ${({ theme, $level }) => getColor({ theme, variable: colors[$level] })};
  font-weight: 700;
  text-align: center;
`

/** Whether everything the app needs is there, and what to do where it is not. */
export function Health(): ReactNode {
  const office = useOffice()
  const words = useWords()
  const leads = useLeadsWords()
  const { health } = leads
  const checks = useAnswer(async () => {
    const found = await Promise.all([
      checkSettings(office, { words, leads }),
      checkProxy(office, leads),
      checkCeci(office, leads),
      checkLinks(office, leads),
      checkDesk(office, leads),
    ])
    return found.flat()
  }, JSON.stringify(office.saved))
  const { asked } = checks
  return (
    <Section
      title={health.title}
      lead={health.lead}
      actions={
        <Button size="small" onClick={checks.askAgain}>
          {health.again}
        </Button>
      }
    >
      <Text role="status">{asked.at === 'asking' ? health.checking : sum(asked.value, health)}</Text>
      {asked.at === 'asking' ? <Skeleton height="160px" /> : <Findings findings={asked.value} />}
    </Section>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }): ReactNode {
  const { health } = useLeadsWords()
  const order = { bad: 0, note: 1, good: 2 }
  const sorted = findings.toSorted((a, b) => order[a.level] - order[b.level])
  return (
    <PlainList>
      {sorted.map(({ level, title, says, todo }) => (
        <Line key={`${title} ${says}`} data-level={level}>
          <Sign $level={level} role="img" aria-label={health.levels[level]}>
            {signs[level]}
          </Sign>
          <Stack $gap={2}>
            <Text>
              <strong>{title}</strong>
            </Text>
            <Small>{says}</Small>
            {todo !== undefined && <Text>{todo}</Text>}
          </Stack>
        </Line>
      ))}
    </PlainList>
  )
}

function sum(
  findings: readonly Finding[],
  { sum: words }: { sum: (bad: number, notes: number) => string },
): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  return words(count('bad'), count('note'))
}

import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { Decision, Reason } from '../../playbook/decision.ts'
import { Caution } from '../parts/caution.tsx'
import { Heading, PlainList, Small, Stack, Text } from '../parts/layout.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'

const Quote = styled.q`
  border-left: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  display: block;
  margin-top: 2px;
  overflow-wrap: anywhere;
  padding-left: 8px;
`

/** What the app would do and the words of the ticket that say so. */
export function Suggestion({ decision }: { decision: Decision }): ReactNode {
  const words = useWords()
  return (
    <Stack as="section" $gap={8} aria-labelledby="suggestion-heading">
      <Stack $gap={2}>
        <Small>{words.suggestion.heading}</Small>
        <Heading id="suggestion-heading">{words.actions[decision.action]}</Heading>
        <Small>{words.suggestion.summary[decision.action]}</Small>
      </Stack>
      {decision.because.length > 0 && (
        <PlainList aria-label={words.suggestion.why}>
          {byRule(decision.because).map((reasons) => (
            <li key={reasons[0].rule}>
              <Text>{words.rules[reasons[0].rule]}</Text>
              {once(reasons, (reason) => `${sayPlace(reason, words)} ${reason.quote}`).map((reason) => (
                <Small as="div" key={`${sayPlace(reason, words)} ${reason.quote}`}>
                  {reason.quote !== '' && <Quote title={sayPlace(reason, words)}>{reason.quote}</Quote>}
                </Small>
              ))}
            </li>
          ))}
        </PlainList>
      )}
      {once(decision.warnings, ({ kind, quote }) => `${kind} ${quote}`).map(({ kind, quote }) => (
        <Caution key={`${kind} ${quote}`}>{words.warnings[kind](quote || words.suggestion.nameless)}</Caution>
      ))}
    </Stack>
  )
}

/** What reads the same is shown once. */
const once = <Item,>(items: readonly Item[], reads: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [reads(item), item])).values(),
]

type Reasons = readonly [Reason, ...Reason[]]

function byRule(because: readonly Reason[]): readonly Reasons[] {
  const groups = Map.groupBy(because, ({ rule }) => rule)
  return [...groups.values()].flatMap(([first, ...rest]): Reasons[] =>
    first === undefined ? [] : [[first, ...rest]],
  )
}

function sayPlace({ from }: Reason, { suggestion }: Words): string {
  if (from === 'subject') return suggestion.inSubject
  if (from === 'requester') return suggestion.inRequester
  return suggestion.inComment(from.comment + 1)
}

import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Small, Stack, Text } from './layout.tsx'

export type SignedState =
  | 'waiting'
  | 'running'
  | 'done'
  | 'failed'
  | 'left-out'
  | 'undone'
  | 'unsent'
  | 'unclear'
  | 'missing'

const Item = styled.li`
  display: grid;
  gap: 8px;
  grid-template-columns: 16px minmax(0, 1fr);
`

const Sign = styled.span<{ $state: SignedState }>`
  color: ${({ theme, $state }) => getColor({ theme, variable: colors[$state] })};
  font-weight: 700;
  text-align: center;
`

const Trouble = styled(Text)`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
  font-size: 12px;
  line-height: 16px;
`

const colors = {
  waiting: 'foreground.subtle',
  running: 'foreground.primary',
  done: 'foreground.success',
  failed: 'foreground.danger',
  'left-out': 'foreground.subtle',
  undone: 'foreground.subtle',
  unsent: 'foreground.warning',
  unclear: 'foreground.warning',
  missing: 'foreground.warning',
} as const

const signs = {
  waiting: '·',
  running: '…',
  done: '✓',
  failed: '!',
  'left-out': '–',
  undone: '–',
  unsent: '…',
  unclear: '?',
  missing: '!',
} as const

type SignedLineProps = {
  state: SignedState
  title: string
  detail?: string | undefined
  children?: ReactNode
}

/** One line of a receipt: a sign, what it is about, how it stands, and the way on. */
export function SignedLine({ state, title, detail, children }: SignedLineProps): ReactNode {
  return (
    <Item data-state={state}>
      <Sign $state={state} aria-hidden="true">
        {signs[state]}
      </Sign>
      <Stack $gap={4}>
        <Text>{title}</Text>
        {detail !== undefined &&
          (state === 'failed' ? <Trouble role="alert">{detail}</Trouble> : <Small>{detail}</Small>)}
        {children}
      </Stack>
    </Item>
  )
}

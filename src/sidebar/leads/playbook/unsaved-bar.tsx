import { Button } from '@zendeskgarden/react-buttons'
import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Row } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { toChanges } from '../settings/edits.ts'
import { useLeadsWords } from '../words/leads-words.ts'

const Bar = styled(Row)`
  background: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 6px;
  bottom: 0;
  justify-content: space-between;
  padding: 8px 20px;
  position: sticky;
`

/** Stays in view while something is unsaved, however far down the page it was changed. */
export function UnsavedBar({ onGo }: { onGo: () => void }): ReactNode {
  const { saved, edits } = useOffice()
  const { save } = useLeadsWords().playbook
  const { length } = toChanges(saved, edits)
  if (length === 0) return null
  return (
    <Bar>
      <span>{save.changes(length).replace(/:$/, '.')}</span>
      <Button size="small" onClick={onGo}>
        {save.go}
      </Button>
    </Bar>
  )
}

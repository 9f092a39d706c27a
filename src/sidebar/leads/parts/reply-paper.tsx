import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { ReplyPart } from '../../../playbook/reply.ts'

export const Paper = styled.div`
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 4px;
  max-height: 420px;
  overflow: auto;
  overflow-wrap: anywhere;
  padding: 12px;
  white-space: pre-wrap;
  mark {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
    border-radius: 2px;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
    padding: 0 2px;
  }
  ins {
    background: ${({ theme }) => getColor({ theme, variable: 'background.success' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.successEmphasis' })};
  }
  del {
    background: ${({ theme }) => getColor({ theme, variable: 'background.danger' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.dangerEmphasis' })};
  }
`

type ReplyPaperProps = { label: string; lang: string; parts: readonly ReplyPart[] }

/** A reply as it will stand in the composer; what was filled in is marked. */
export function ReplyPaper({ label, lang, parts }: ReplyPaperProps): ReactNode {
  return (
    <Paper tabIndex={0} role="region" aria-label={label} lang={lang}>
      {parts.map(toMarked)}
    </Paper>
  )
}

const toMarked = (part: ReplyPart, index: number): ReactNode =>
  part.filledFrom === undefined ? part.text : <mark key={index}>{part.text}</mark>

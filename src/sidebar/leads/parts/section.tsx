import { getColor } from '@zendeskgarden/react-theming'
import { type ReactNode, type Ref, useId } from 'react'
import { styled } from 'styled-components'
import { Row, Small, Stack } from '../../parts/layout.tsx'

export const Title = styled.h1`
  font-size: 22px;
  font-weight: 600;
  line-height: 28px;
  margin: 0;
`

export const SectionTitle = styled.h2`
  font-size: 18px;
  font-weight: 600;
  line-height: 24px;
  margin: 0;
`

export const SubTitle = styled.h3`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
  margin: 0;
  overflow-wrap: anywhere;
`

const Box = styled.section`
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 6px;
  min-width: 0;
  padding: 20px;
`

const Between = styled(Row)`
  justify-content: space-between;
`

type SectionProps = {
  title: string
  lead?: string
  actions?: ReactNode
  children: ReactNode
  /** Where something else on the page leads to. */
  place?: Ref<HTMLElement>
}

/** A part of the page under its own heading. */
export function Section({ title, lead, actions, children, place }: SectionProps): ReactNode {
  const id = useId()
  return (
    <Box aria-labelledby={id} {...(place === undefined ? {} : { ref: place, tabIndex: -1 })}>
      <Stack $gap={16}>
        <Between>
          <SectionTitle id={id}>{title}</SectionTitle>
          {actions}
        </Between>
        {lead !== undefined && <Small>{lead}</Small>}
        {children}
      </Stack>
    </Box>
  )
}

/** Fields side by side, as many as fit. */
export const Fields = styled.div`
  align-items: end;
  display: grid;
  gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
`

export const Scroller = styled.div`
  max-width: 100%;
  overflow-x: auto;
`

export const Trouble = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
  margin: 0;
  overflow-wrap: anywhere;
`

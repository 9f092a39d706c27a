import { getColor } from '@zendeskgarden/react-theming'
import { styled } from 'styled-components'

export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap = 12 }) => $gap}px;
  min-width: 0;
`

export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
`

/** Two fields side by side where the panel is wide enough for both. */
export const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  gap: 8px;
`

export const Card = styled.section`
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 6px;
  padding: 12px;
  min-width: 0;
`

export const Heading = styled.h2`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
  margin: 0;
  overflow-wrap: anywhere;
  &:focus {
    outline: none;
  }
`

export const Small = styled.p`
  font-size: 12px;
  line-height: 16px;
  margin: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  overflow-wrap: anywhere;
`

export const Text = styled.p`
  margin: 0;
  overflow-wrap: anywhere;
`

export const PlainList = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
`

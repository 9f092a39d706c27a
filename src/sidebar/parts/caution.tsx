import { getColor } from '@zendeskgarden/react-theming'
import { styled } from 'styled-components'
import { Text } from './layout.tsx'

export const Caution = styled(Text)`
  border-left: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.warningEmphasis' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.warning' })};
  font-size: 12px;
  line-height: 16px;
  padding-left: 8px;
`

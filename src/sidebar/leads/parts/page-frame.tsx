import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { ColorScheme } from '../../../zendesk/workspace.ts'
import { ThemedPage } from '../../parts/themed-page.tsx'

const Main = styled.main`
  margin: 0 auto;
  max-width: 1200px;
  padding: 24px;
`

/** A whole page in the navigation bar. */
export function PageFrame({ scheme, children }: { scheme: ColorScheme; children: ReactNode }): ReactNode {
  return (
    <ThemedPage scheme={scheme}>
      <Main>{children}</Main>
    </ThemedPage>
  )
}

import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { createGlobalStyle } from 'styled-components'
import type { ColorScheme } from '../../zendesk/workspace.ts'

const Page = createGlobalStyle`
  body {
    margin: 0;
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font: 14px/20px ${({ theme }) => theme.fonts.system};
    color-scheme: ${({ theme }) => theme.colors.base};
  }
  *, *::before, *::after { box-sizing: border-box; }
`

const createTheme = (base: ColorScheme) => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } })

// One object each, for as long as the page: Garden remembers colours by their theme.
const themes = { light: createTheme('light'), dark: createTheme('dark') }

/** A page in Garden's theme and the person's colours. */
export function ThemedPage({ scheme, children }: { scheme: ColorScheme; children: ReactNode }): ReactNode {
  return (
    <ThemeProvider theme={themes[scheme]}>
      <Page />
      {children}
    </ThemeProvider>
  )
}

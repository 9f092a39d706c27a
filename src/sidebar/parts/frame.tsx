import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming'
import { type ReactNode, useEffect, useRef } from 'react'
import { createGlobalStyle, styled } from 'styled-components'
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

const Panel = styled.main`
  padding: 12px;
  max-width: 560px;
`

const AppName = styled.h1`
  clip-path: inset(50%);
  height: 1px;
  margin: 0;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
`

type FrameProps = { scheme: ColorScheme; onHeight: (heightPx: number) => void; children: ReactNode }

/** Garden's theme in the agent's colours, and a panel that tells its height as it changes. */
export function Frame({ scheme, onHeight, children }: FrameProps): ReactNode {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (panel.current === null) return
    const observer = new ResizeObserver(([entry]) => onHeight(Math.ceil(entry?.target.scrollHeight ?? 0)))
    observer.observe(panel.current)
    return () => observer.disconnect()
  }, [onHeight])

  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } }
  return (
    <ThemeProvider theme={theme}>
      <Page />
      <Panel ref={panel}>
        <AppName>CECI Accounts</AppName>
        {children}
      </Panel>
    </ThemeProvider>
  )
}

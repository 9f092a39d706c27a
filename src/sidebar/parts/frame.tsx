import { type ReactNode, useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import type { ColorScheme } from '../../zendesk/workspace.ts'
import { ThemedPage } from './themed-page.tsx'

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
  return (
    <ThemedPage scheme={scheme}>
      <Panel ref={panel}>
        <AppName>CECI Accounts</AppName>
        {children}
      </Panel>
    </ThemedPage>
  )
}

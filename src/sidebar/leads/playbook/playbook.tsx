import type { ReactNode } from 'react'
import { Stack } from '../../parts/layout.tsx'
import { OtherSettings } from './other-settings.tsx'
import { Overrules } from './overrules.tsx'
import { ReplyEditor } from './reply-editor.tsx'
import { RulesInForce } from './rules-in-force.tsx'
import { SavePanel } from './save-panel.tsx'
import { Transfer } from './transfer.tsx'

/** The rules and texts in force, and everything a lead may change about them. */
export function Playbook(): ReactNode {
  return (
    <Stack $gap={24}>
      <RulesInForce />
      <ReplyEditor />
      <OtherSettings />
      <SavePanel />
      <Transfer />
      <Overrules />
    </Stack>
  )
}

import { type ReactNode, useRef } from 'react'
import { Stack } from '../../parts/layout.tsx'
import { OtherSettings } from './other-settings.tsx'
import { Overrules } from './overrules.tsx'
import { ReplyEditor } from './reply-editor.tsx'
import { RulesInForce } from './rules-in-force.tsx'
import { SavePanel } from './save-panel.tsx'
import { Transfer } from './transfer.tsx'
import { UnsavedBar } from './unsaved-bar.tsx'

/** The rules and texts in force, and everything a lead may change about them. */
export function Playbook(): ReactNode {
  const savePlace = useRef<HTMLElement>(null)
  const goToSave = () => {
    savePlace.current?.focus()
    savePlace.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <Stack $gap={24}>
      <RulesInForce />
      <ReplyEditor />
      <OtherSettings />
      <SavePanel place={savePlace} />
      <Transfer />
      <Overrules />
      <UnsavedBar onGo={goToSave} />
    </Stack>
  )
}

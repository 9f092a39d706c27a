import { createContext, useContext } from 'react'
import type { DeskAdmin, SettingValues } from '../../zendesk/desk-admin.ts'
import type { Agent } from '../../zendesk/workspace.ts'
import type { LeadsProxy } from './proxy/leads-proxy.ts'
import type { RehearsalSwitch } from './rehearsal/rehearsal-switch.ts'
import type { Edits } from './settings/edits.ts'

/** What every part of the team leads' page works with. */
export type Office = {
  desk: DeskAdmin
  person: Agent
  proxy: LeadsProxy
  /** The app's settings in force: as the page was opened with, or as saved here since. */
  saved: SettingValues
  changeSaved: (saved: SettingValues) => void
  /** Settings changed on this page and not saved yet. */
  edits: Edits
  edit: (edits: Edits) => void
  discardEdits: () => void
  rehearsal: RehearsalSwitch
  now: () => Date
}

const OfficeContext = createContext<Office | undefined>(undefined)
export const OfficeProvider = OfficeContext.Provider

export function useOffice(): Office {
  const office = useContext(OfficeContext)
  if (office === undefined) throw new Error('useOffice stands outside of OfficeProvider')
  return office
}

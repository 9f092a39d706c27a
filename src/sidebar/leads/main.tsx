import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { createRoot } from 'react-dom/client'
import { connectDeskAdmin } from '../../zendesk/connect-desk-admin.ts'
import { NoZendesk } from '../faces/no-zendesk.tsx'
import { findStorage } from '../find-storage.ts'
import { LeadsPage } from './leads-page.tsx'
import { createRehearsalSwitch } from './rehearsal/rehearsal-switch.ts'

declare global {
  interface Window {
    ZAFClient?: ZafSdk
  }
}

const connecting = connectDeskAdmin(window.ZAFClient, { search: window.location.search })
const place = document.getElementById('root')
if (place === null) throw new Error('The page has no element with the id "root"')
const root = createRoot(place)
const rehearsal = createRehearsalSwitch(findStorage())

connecting.then((connected) =>
  root.render(
    connected.ok ? (
      <LeadsPage desk={connected.value} rehearsal={rehearsal} now={() => new Date()} />
    ) : (
      <NoZendesk reason={connected.failure.kind} />
    ),
  ),
)

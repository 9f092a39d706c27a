import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { createRoot } from 'react-dom/client'
import { connectToZendesk } from '../zendesk/connect.ts'
import { createKeeper } from './account/kept-people.ts'
import { NoZendesk } from './faces/no-zendesk.tsx'
import { createRehearsalSwitch } from './leads/rehearsal/rehearsal-switch.ts'
import { Sidebar } from './sidebar.tsx'

declare global {
  interface Window {
    ZAFClient?: ZafSdk
  }
}

const storage = findStorage()
const keeper = createKeeper({ storage, nowMs: Date.now })
const rehearsal = createRehearsalSwitch(storage)
const connecting = connectToZendesk(window.ZAFClient, { search: window.location.search })
const place = document.getElementById('root')
if (place === null) throw new Error('The page has no element with the id "root"')
const root = createRoot(place)

connecting.then((connected) =>
  root.render(
    connected.ok ? (
      <Sidebar workspace={connected.value} keeper={keeper} isRehearsal={rehearsal.isOn} />
    ) : (
      <NoZendesk reason={connected.failure.kind} />
    ),
  ),
)

/** Reading the property alone throws where the browser bars storage in frames. */
function findStorage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

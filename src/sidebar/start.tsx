import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Ahead } from '../zendesk/ask-ahead.ts'
import { connectToZendesk } from '../zendesk/connect.ts'
import { createKeeper } from './account/kept-people.ts'
import { NoZendesk } from './faces/no-zendesk.tsx'
import { createRehearsalSwitch } from './leads/rehearsal/rehearsal-switch.ts'
import { Sidebar } from './sidebar.tsx'
import { loadWords } from './words/words.ts'

type Page = { place: HTMLElement; ahead: Ahead | undefined; storage: Storage | undefined }

/** Draws the panel once the ticket is read; until then the page shows its outline. */
export async function start({ place, ahead, storage }: Page): Promise<void> {
  const draw = (panel: ReactNode): void => {
    place.replaceChildren()
    document.documentElement.style.colorScheme = ''
    createRoot(place).render(panel)
  }
  const connected = await connectToZendesk(ahead, { search: window.location.search, storage })
  if (!connected.ok) return draw(<NoZendesk reason={connected.failure.kind} />)
  const workspace = connected.value
  workspace.resize(place.offsetHeight)
  const read = await workspace.readTicket()
  const words = await loadWords(read.ok ? read.value.agent.locale : '')
  draw(
    <Sidebar
      workspace={workspace}
      first={{ read, words, endWatch: () => ahead?.endWatch() ?? false }}
      keeper={createKeeper({ storage, nowMs: Date.now })}
      isRehearsal={createRehearsalSwitch(storage).isOn}
    />,
  )
}

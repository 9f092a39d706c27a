import { Skeleton } from '@zendeskgarden/react-loaders'
import { Tab, TabList, TabPanel, Tabs } from '@zendeskgarden/react-tabs'
import { type ComponentType, type ReactNode, useState } from 'react'
import { Accounts } from './accounts/accounts.tsx'
import { useAnswer } from './parts/use-answer.ts'
import { useLeadsWords } from './words/leads-words.ts'

/** Rooms that are loaded when they are first entered; they bring the playbook and Liquid with them. */
const laterRooms = {
  playbook: async (): Promise<ComponentType> => (await import('./playbook/playbook.tsx')).Playbook,
  tryIt: async (): Promise<ComponentType> => (await import('./try-it/try-it.tsx')).TryIt,
  health: async (): Promise<ComponentType> => (await import('./health/health.tsx')).Health,
}
type RoomName = 'accounts' | keyof typeof laterRooms
const roomNames: readonly RoomName[] = ['accounts', 'playbook', 'tryIt', 'health']

/** A room is built when it is first entered, and kept from then on. */
export function Rooms(): ReactNode {
  const { page } = useLeadsWords()
  const [open, setOpen] = useState<RoomName>('accounts')
  const [entered, setEntered] = useState<readonly RoomName[]>(['accounts'])
  const enter = (name: RoomName) => {
    setOpen(name)
    setEntered((before) => (before.includes(name) ? before : [...before, name]))
  }
  return (
    <Tabs selectedItem={open} onChange={enter}>
      <TabList>
        {roomNames.map((name) => (
          <Tab key={name} item={name}>
            {page.rooms[name]}
          </Tab>
        ))}
      </TabList>
      {roomNames.map((name) => (
        <TabPanel key={name} item={name}>
          {entered.includes(name) && (name === 'accounts' ? <Accounts /> : <LaterRoom name={name} />)}
        </TabPanel>
      ))}
    </Tabs>
  )
}

function LaterRoom({ name }: { name: keyof typeof laterRooms }): ReactNode {
  const { asked } = useAnswer(laterRooms[name], name)
  if (asked.at === 'asking') return <Skeleton height="320px" />
  const Room = asked.value
  return <Room />
}

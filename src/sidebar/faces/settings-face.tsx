import type { ReactNode } from 'react'
import type { AgentRole } from '../../zendesk/workspace.ts'
import { Small } from '../parts/layout.tsx'
import type { SettingComplaint } from '../settings/app-settings.ts'
import { useWords } from '../words/words.ts'
import { MessageFace } from './message-face.tsx'

type SettingsFaceProps = { complaints: readonly SettingComplaint[]; role: AgentRole | undefined }

/** All that is wrong with the settings: an admin reads what to mend, an agent whom to tell. */
export function SettingsFace({ complaints, role }: SettingsFaceProps): ReactNode {
  const { settings } = useWords().faces
  return (
    <MessageFace title={settings.title} text={role === 'admin' ? settings.forAdmin : settings.forAgent}>
      <ul>
        {complaints.map(({ setting, kind, found }) => (
          <li key={`${setting} ${kind} ${found}`}>
            <code>{setting}</code> {settings.kinds[kind]}
            {found !== '' && <Small>{found}</Small>}
          </li>
        ))}
      </ul>
    </MessageFace>
  )
}

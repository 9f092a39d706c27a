import { type FormEvent, type ReactNode, useState } from 'react'
import type { InstallationView } from '../../desk-api/views.ts'
import { Problems, readChanged, SettingFields } from './setting-fields.tsx'
import { useWorkspace } from './use-workspace.ts'

type AppSettingsProps = { installation: InstallationView; isAdmin: boolean; onSaved(): Promise<void> }

/** The settings of the installed app, as Admin Center shows them. */
export function AppSettings({ installation, isAdmin, onSaved }: AppSettingsProps): ReactNode {
  const { client, actions } = useWorkspace()
  const [problems, setProblems] = useState<readonly string[]>([])
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = await client.saveSettings(readChanged(event.currentTarget, installation))
    setProblems(found)
    await onSaved()
    if (found.length === 0) actions.notify({ kind: 'notice', text: 'App settings saved', isSticky: false })
  }
  return (
    <form onSubmit={save} key={JSON.stringify(installation)}>
      <fieldset disabled={!isAdmin}>
        <legend>App configuration</legend>
        <SettingFields parameters={installation.parameters} />
      </fieldset>
      <Problems problems={problems} />
      <button type="submit" className="primary" disabled={!isAdmin}>
        Update
      </button>
    </form>
  )
}

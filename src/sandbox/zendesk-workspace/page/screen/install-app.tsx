import { type FormEvent, type ReactNode, useState } from 'react'
import type { UploadAnswer } from '../../desk-api/views.ts'
import { Problems, readChanged, SettingFields } from './setting-fields.tsx'
import { useWorkspace } from './use-workspace.ts'

export type StagedApp = Extract<UploadAnswer, { ok: true }>

type InstallAppProps = { staged: StagedApp; onCancel(): void }

/** Asks the settings of an uploaded app and installs it; the page loads anew, as agents must in Zendesk. */
export function InstallApp({ staged: { app, warnings }, onCancel }: InstallAppProps): ReactNode {
  const { client } = useWorkspace()
  const [problems, setProblems] = useState<readonly string[]>([])
  const install = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = await client.installPackage(readChanged(event.currentTarget, app))
    if (found.length === 0) window.location.reload()
    else setProblems(found)
  }
  return (
    <form onSubmit={install}>
      {warnings.length > 0 && (
        <details className="package-warnings">
          <summary>Warnings of the validator: {warnings.length}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <fieldset>
        <legend>App configuration</legend>
        <SettingFields parameters={app.parameters} />
      </fieldset>
      <Problems problems={problems} />
      <p className="package-buttons">
        <button type="submit" className="primary">
          Install
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

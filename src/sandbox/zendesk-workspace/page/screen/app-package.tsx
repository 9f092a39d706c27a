import { type FormEvent, type ReactNode, useState } from 'react'
import type { InstallationView } from '../../desk-api/views.ts'
import type { StagedApp } from './install-app.tsx'
import { Problems } from './setting-fields.tsx'
import { useWorkspace } from './use-workspace.ts'

type AppPackageProps = {
  installation: InstallationView
  isAdmin: boolean
  onUploaded(staged: StagedApp): void
}

/** Uploads a private app as a zip, and removes the installed one with its settings. */
export function AppPackage({ installation, isAdmin, onUploaded }: AppPackageProps): ReactNode {
  const { client } = useWorkspace()
  const [problems, setProblems] = useState<readonly string[]>([])
  const upload = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('package')
    if (!(file instanceof File) || file.size === 0) return setProblems(['Choose a zip first'])
    const answer = await client.uploadPackage(file)
    if (answer.ok) onUploaded(answer)
    else setProblems(answer.problems)
  }
  const remove = async () => {
    await client.removePackage()
    window.location.reload()
  }
  return (
    <form onSubmit={upload} className="package">
      <fieldset disabled={!isAdmin}>
        <legend>{installation.isInstalled ? 'Update the app' : 'Upload private app'}</legend>
        <label htmlFor="package-file">App package (zip)</label>
        <input id="package-file" name="package" type="file" accept=".zip" />
        <p className="package-buttons">
          <button type="submit" className="plain">
            Upload
          </button>
          {installation.isInstalled && (
            <button type="button" className="plain" onClick={remove}>
              Remove the app and its settings
            </button>
          )}
        </p>
      </fieldset>
      <Problems problems={problems} />
    </form>
  )
}

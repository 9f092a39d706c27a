import { type ReactNode, useEffect, useState } from 'react'
import type { InstallationView } from '../../desk-api/views.ts'
import { AppPackage } from './app-package.tsx'
import { AppSettings } from './app-settings.tsx'
import { InstallApp, type StagedApp } from './install-app.tsx'
import { useWorkspace } from './use-workspace.ts'

/** Admin Center's page of private apps: the installed one, its settings, and how another takes its place. */
export function AdminPage(): ReactNode {
  const { client, state } = useWorkspace()
  const [installation, setInstallation] = useState<InstallationView>()
  const [staged, setStaged] = useState<StagedApp>()
  const isAdmin = state.session.me.role === 'admin'
  const read = async () => setInstallation(await client.installation())
  useEffect(() => void client.installation().then(setInstallation), [client])
  if (installation === undefined) return <section className="admin" aria-busy="true" />
  const shown = staged?.app ?? installation
  const standing = staged !== undefined ? 'not installed yet' : 'installed'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="admin" aria-label="App settings" tabIndex={0}>
      <p className="quiet">Apps and integrations › Zendesk Support apps</p>
      <h1>{shown.isInstalled ? shown.name : 'No app is installed'}</h1>
      {shown.isInstalled && (
        <p className="quiet">
          Version {shown.version} · {standing}
        </p>
      )}
      {!isAdmin && <p className="closed-words">Only an admin may change the settings of an app.</p>}
      {staged === undefined ? (
        <>
          <AppPackage installation={installation} isAdmin={isAdmin} onUploaded={setStaged} />
          {installation.isInstalled && (
            <AppSettings installation={installation} isAdmin={isAdmin} onSaved={read} />
          )}
        </>
      ) : (
        <InstallApp staged={staged} onCancel={() => setStaged(undefined)} />
      )}
    </section>
  )
}

import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { InstallationView, ParameterView } from '../../desk-api/views.ts'
import { useWorkspace } from './use-workspace.ts'

/** Admin Center's page of an installed app: a field for each parameter of its manifest. */
export function AppSettings(): ReactNode {
  const { client, actions, state } = useWorkspace()
  const [installation, setInstallation] = useState<InstallationView>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const isAdmin = state.session.me.role === 'admin'
  useEffect(() => void client.installation().then(setInstallation), [client])
  if (installation === undefined) return <section className="admin" aria-busy="true" />

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = await client.saveSettings(toChanged(event.currentTarget, installation))
    setProblems(found)
    setInstallation(await client.installation())
    if (found.length === 0) actions.notify({ kind: 'notice', text: 'App settings saved', isSticky: false })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="admin" aria-label="App settings" tabIndex={0}>
      <p className="quiet">Apps and integrations › Zendesk Support apps</p>
      <h1>{installation.name}</h1>
      <p className="quiet">Version {installation.version} · installed</p>
      {!isAdmin && <p className="closed-words">Only an admin may change the settings of an app.</p>}
      <form onSubmit={save} key={JSON.stringify(installation)}>
        <fieldset disabled={!isAdmin}>
          <legend>App configuration</legend>
          {installation.parameters.map((parameter) => (
            <SettingField key={parameter.name} parameter={parameter} />
          ))}
        </fieldset>
        <ul className="problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <button type="submit" className="primary" disabled={!isAdmin}>
          Update
        </button>
      </form>
    </section>
  )
}

function SettingField({ parameter }: { parameter: ParameterView }): ReactNode {
  const { name, label, helpText, type, secure, isSet, required } = parameter
  if (type === 'hidden') return null
  const shared = { name, 'aria-describedby': `help-${name}`, id: `setting-${name}` }
  const text = String(parameter.value ?? '')
  return (
    <div className="setting">
      <label htmlFor={shared.id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {type === 'checkbox' ? (
        <input type="checkbox" defaultChecked={parameter.value === true} {...shared} />
      ) : type === 'multiline' ? (
        <textarea rows={6} defaultValue={text} {...shared} />
      ) : (
        <input
          type={secure ? 'password' : type === 'number' ? 'number' : 'text'}
          autoComplete="off"
          placeholder={secure && isSet ? 'Set. Type to replace it.' : ''}
          defaultValue={text}
          {...shared}
        />
      )}
      <small id={`help-${name}`} className="quiet">
        {helpText}
      </small>
    </div>
  )
}

function toChanged(form: HTMLFormElement, { parameters }: InstallationView): Record<string, unknown> {
  const given = new FormData(form)
  const changed: Record<string, unknown> = {}
  for (const { name, type, secure, value } of parameters) {
    if (type === 'hidden') continue
    const next = type === 'checkbox' ? given.has(name) : String(given.get(name) ?? '')
    const isKept = secure ? next === '' : String(next) === String(value ?? (type === 'checkbox' ? false : ''))
    if (!isKept) changed[name] = next
  }
  return changed
}

import type { ReactNode } from 'react'
import type { InstallationView, ParameterView } from '../../desk-api/views.ts'

/** A field for each parameter of an app; the values of secure ones are not shown. */
export function SettingFields({ parameters }: { parameters: readonly ParameterView[] }): ReactNode {
  return parameters.map((parameter) => <SettingField key={parameter.name} parameter={parameter} />)
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

export function Problems({ problems }: { problems: readonly string[] }): ReactNode {
  return (
    <ul className="problems" role="alert">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}

/** What the form changes; a secure field that was left empty changes nothing. */
export function readChanged(
  form: HTMLFormElement,
  { parameters }: Pick<InstallationView, 'parameters'>,
): Record<string, unknown> {
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

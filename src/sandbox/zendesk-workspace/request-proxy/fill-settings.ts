import { findParameter, type Installation } from '../installation.ts'

export type Place = 'url' | 'header' | 'body' | 'jwt_secret_key' | 'jwt_claim'
export type Filled = { ok: true; text: string } | { ok: false; why: string }

const placeholder = /\{\{\s*setting\.(\w+)\s*\}\}/g

/** Puts secure settings in for `{{setting.NAME}}`; refuses a name that is not secure or not meant for the place. */
export function fillSettings(text: string, place: Place, installation: Installation): Filled {
  for (const [, name = ''] of text.matchAll(placeholder)) {
    const why = findReason(name, place, installation)
    if (why !== undefined) return { ok: false, why }
  }
  const filled = text.replaceAll(placeholder, (_, name: string) => String(installation.settings[name]))
  return { ok: true, text: filled }
}

export function hasSettings(text: string): boolean {
  return text.search(placeholder) >= 0
}

function findReason(name: string, place: Place, installation: Installation): string | undefined {
  const parameter = findParameter(installation, name)
  if (parameter === undefined) return `the manifest has no parameter "${name}"`
  if (!parameter.secure) return `the parameter "${name}" is not secure; only secure ones are filled in`
  if (parameter.scopes !== undefined && !parameter.scopes.includes(place)) {
    return `the parameter "${name}" may not stand in ${place}, only in ${parameter.scopes.join(', ')}`
  }
  const value = installation.settings[name]
  if (value === undefined || value === '') return `the setting "${name}" is empty`
  return undefined
}

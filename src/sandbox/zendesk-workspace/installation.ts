import type { AppPackage, Parameter } from './manifest.ts'

export const installationId = 4242
export const appId = 900101

export type Settings = Record<string, unknown>

/** The installed app: its package and the values of its parameters, the secure ones included. */
export type Installation = {
  appPackage: AppPackage
  settings: Settings
}

export function createInstallation(appPackage: AppPackage, settings: Settings): Installation {
  const defaults = appPackage.manifest.parameters.flatMap((parameter) =>
    parameter.default === undefined ? [] : [[parameter.name, parameter.default] as const],
  )
  return { appPackage, settings: { ...Object.fromEntries(defaults), ...settings } }
}

export function findParameter({ appPackage }: Installation, name: string): Parameter | undefined {
  return appPackage.manifest.parameters.find((parameter) => parameter.name === name)
}

/** What a browser may see: no value of a secure parameter. */
export function openSettings(installation: Installation): Settings {
  const secure = new Set(
    installation.appPackage.manifest.parameters
      .filter((parameter) => parameter.secure)
      .map((parameter) => parameter.name),
  )
  const open = Object.entries(installation.settings).filter(([name]) => !secure.has(name))
  return { title: appName(installation, 'en'), ...Object.fromEntries(open) }
}

export function appName({ appPackage }: Installation, locale: string): string {
  const { translations, manifest } = appPackage
  const found = translations[locale] ?? translations[manifest.defaultLocale]
  return found?.app.name ?? manifest.name ?? 'App'
}

/** Why new values are not taken, one line each; none where they are. */
export function findSettingProblems(installation: Installation, changed: Settings): string[] {
  return Object.entries(changed).flatMap(([name, value]) => {
    if (name === 'title') return []
    const parameter = findParameter(installation, name)
    if (parameter === undefined) return [`${name}: the manifest has no such parameter`]
    if (parameter.required && (value === '' || value === null)) return [`${name}: is required`]
    if (parameter.type === 'checkbox' && typeof value !== 'boolean') return [`${name}: is not true or false`]
    if (parameter.type === 'number' && !Number.isFinite(Number(value))) return [`${name}: is not a number`]
    return []
  })
}

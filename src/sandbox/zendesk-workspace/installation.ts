import { type AppPackage, noPackage, type Parameter } from './manifest.ts'

export const installationId = 4242
export const appId = 900101

export type Settings = Record<string, unknown>

/** The installed app: its package and the values of its parameters, the secure ones included. */
export type Installation = {
  appPackage: AppPackage
  settings: Settings
  /** Counts the packages that were installed here: each has addresses of its own. */
  revision: number
}

export function createInstallation(appPackage: AppPackage, settings: Settings): Installation {
  const defaults = appPackage.manifest.parameters.flatMap((parameter) =>
    parameter.default === undefined ? [] : [[parameter.name, parameter.default] as const],
  )
  return { appPackage, settings: { ...Object.fromEntries(defaults), ...settings }, revision: 1 }
}

export function isInstalled({ appPackage }: Installation): boolean {
  return appPackage !== noPackage
}

/** Every part that holds the installation has the new package at once. */
export function replacePackage(
  installation: Installation,
  { appPackage, settings }: { appPackage: AppPackage; settings: Settings },
): void {
  Object.assign(installation, createInstallation(appPackage, settings), {
    revision: installation.revision + 1,
  })
}

/** What an update keeps: values of parameters that the new package has too, as secret as before. */
export function settingsToKeep(installation: Installation, appPackage: AppPackage): Settings {
  const kept = appPackage.manifest.parameters.flatMap(({ name, secure }) => {
    const known = findParameter(installation, name)
    return known?.secure === secure ? [[name, installation.settings[name]] as const] : []
  })
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined))
}

/** The settings go with the app. */
export function removePackage(installation: Installation): void {
  Object.assign(installation, { appPackage: noPackage, settings: {} })
}

/** Names of required parameters that have no value. */
export function findMissing({
  appPackage,
  settings,
}: Pick<Installation, 'appPackage' | 'settings'>): string[] {
  const isEmpty = (name: string) => (settings[name] ?? '') === ''
  const due = appPackage.manifest.parameters.filter(({ name, required }) => required && isEmpty(name))
  return due.map(({ name }) => name)
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

import { error, type PackageProblem } from '../package-problem.ts'
import { isObject, type JsonObject } from '../read-json.ts'

const booleans = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls', 'private']
const strings = [
  'defaultLocale',
  'version',
  'frameworkVersion',
  'remoteInstallationURL',
  'termsConditionsURL',
  'gaID',
]
const experiments = ['hashParams', 'newCssCompiler']

/** Whether the package brings things to an account and shows no page of its own. */
export function hasNoPages(manifest: JsonObject): boolean {
  return manifest.requirementsOnly === true || manifest.marketingOnly === true
}

export function checkManifestFields(manifest: JsonObject): PackageProblem[] {
  const author = isObject(manifest.author) ? manifest.author : {}
  return [
    ...checkPresence(manifest),
    ...booleans.flatMap((name) => checkBoolean(manifest[name], name)),
    ...strings.flatMap((name) => checkString(manifest[name], name)),
    ...['name', 'email', 'url'].flatMap((name) => checkString(author[name], `author ${name}`)),
    ...checkUrl(manifest.termsConditionsURL, 'termsConditionsURL'),
    ...checkUrl(author.url, 'author url'),
    ...checkHosts(manifest.domainWhitelist),
    ...checkExperiments(manifest.experiments),
    ...checkTemplate(manifest.noTemplate),
    ...checkFrameworkVersion(manifest),
  ]
}

function checkPresence(manifest: JsonObject): PackageProblem[] {
  const due = hasNoPages(manifest) ? [] : ['location', 'frameworkVersion']
  const missing = ['author', 'defaultLocale', ...due].filter((name) => isAbsent(name, manifest[name]))
  return missing.length === 0
    ? []
    : [error('manifest_keys.missing', `manifest.json lacks ${missing.join(', ')}`)]
}

function isAbsent(name: string, value: unknown): boolean {
  if (name === 'author') return !isObject(value)
  if (name === 'location' && isObject(value)) return Object.values(value).every(isEmpty)
  return value === undefined || value === null
}

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0

export function checkBoolean(value: unknown, name: string): PackageProblem[] {
  if (value === undefined || typeof value === 'boolean') return []
  return [error('unacceptable_boolean', `${name} is ${JSON.stringify(value)}, not true or false`)]
}

function checkString(value: unknown, name: string): PackageProblem[] {
  if (value === undefined || value === null || typeof value === 'string') return []
  return [error('unacceptable_string', `${name} is ${JSON.stringify(value)}, not a text in quotes`)]
}

function checkUrl(value: unknown, name: string): PackageProblem[] {
  if (typeof value !== 'string') return []
  const url = URL.parse(value)
  if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '') return []
  return [error('invalid_url', `${name} is "${value}", not a web address`)]
}

function checkHosts(hosts: unknown): PackageProblem[] {
  if (hosts === undefined || (Array.isArray(hosts) && hosts.every((host) => typeof host === 'string')))
    return []
  return [error('unacceptable_array_of_strings', 'domainWhitelist is not a list of host names')]
}

function checkExperiments(given: unknown): PackageProblem[] {
  if (given === undefined) return []
  if (!isObject(given)) return [error('unacceptable_hash', 'experiments is not a set of names and values')]
  const unknown = Object.keys(given).filter((name) => !experiments.includes(name))
  return unknown.map((name) => error('invalid_experiment', `there is no experiment ${name}`))
}

function checkTemplate(noTemplate: unknown): PackageProblem[] {
  if (noTemplate === undefined || noTemplate === false) return []
  if (noTemplate !== true && !Array.isArray(noTemplate))
    return [error('invalid_no_template', 'noTemplate is neither true, false nor a list of locations')]
  return [error('no_template_deprecated_in_v2', 'noTemplate does not go with framework version 2')]
}

function checkFrameworkVersion(manifest: JsonObject): PackageProblem[] {
  const { frameworkVersion } = manifest
  if (frameworkVersion === undefined || frameworkVersion === null) return []
  if (hasNoPages(manifest))
    return [error('no_framework_version_required', 'a package without pages names no frameworkVersion')]
  if (frameworkVersion === '2.0') return []
  return [error('invalid_version', `frameworkVersion is ${JSON.stringify(frameworkVersion)}, not "2.0"`)]
}

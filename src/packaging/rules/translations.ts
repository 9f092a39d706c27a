import type { PackageFiles } from '../package-files.ts'
import { error, type PackageProblem } from '../package-problem.ts'
import { isObject, type JsonObject, readJson } from '../read-json.ts'
import { parametersOf } from './parameters.ts'

const localeName = /^[a-z]{2,3}(-\w{2,3})?$/
const publicKeys = ['name', 'short_description', 'long_description', 'installation_instructions']

export function checkDefaultLocale({ defaultLocale }: JsonObject, files: PackageFiles): PackageProblem[] {
  if (typeof defaultLocale !== 'string') return []
  if (!localeName.test(defaultLocale))
    return [
      error('invalid_default_locale', `defaultLocale is "${defaultLocale}", no language such as en or en-us`),
    ]
  const path = `translations/${defaultLocale}.json`
  return files.has(path) ? [] : [error('missing_translation_file', `${path} is missing`)]
}

export function checkTranslations(manifest: JsonObject, files: PackageFiles): PackageProblem[] {
  return [...files].flatMap(([path, bytes]) => {
    const locale = /^translations\/(.*)\.json$/.exec(path)?.[1]
    if (locale === undefined) return []
    if (!localeName.test(locale))
      return [error('translation.invalid_locale', `${path} is named for no language`)]
    const read = readJson(bytes)
    if (!read.ok) return [error('translation.not_json', `${path}: ${read.failure}`)]
    if (!isObject(read.value.value)) return [error('translation.not_json_object', `${path} holds no object`)]
    return checkTexts(path, read.value.value, manifest)
  })
}

function checkTexts(
  path: string,
  { app: given, ...others }: JsonObject,
  manifest: JsonObject,
): PackageProblem[] {
  const app = isObject(given) ? given : {}
  const due = manifest.private === false ? publicKeys : ['name']
  const missing = due.filter(
    (key) => app[key] === undefined && !(key === 'short_description' && app.description),
  )
  return [
    ...(path === 'translations/en.json' && missing.length > 0
      ? [error('translation.missing_required_key', `${path} lacks ${missing.join(', ')} in app`)]
      : []),
    ...(app.package === undefined ? [] : findBadLeaves(path, others)),
    ...findUnlabelled(path, app, manifest),
  ]
}

/** Beside `app.package`, every text is a title with its value. */
function findBadLeaves(path: string, texts: JsonObject): PackageProblem[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (!isObject(text))
      return [error('translation.invalid_format', `${path}: ${key} has no title and value`)]
    const isLeaf = typeof text.title === 'string' && typeof text.value === 'string'
    return isLeaf ? [] : findBadLeaves(path, text)
  })
}

function findUnlabelled(path: string, app: JsonObject, manifest: JsonObject): PackageProblem[] {
  const labelled = isObject(app.parameters) ? app.parameters : {}
  return parametersOf(manifest).flatMap(({ name }) => {
    const texts = labelled[String(name)]
    if (isObject(texts) && texts.label !== undefined) return []
    return [
      error('translation.missing_required_key_on_leaf', `${path} has no label for the parameter ${name}`),
    ]
  })
}

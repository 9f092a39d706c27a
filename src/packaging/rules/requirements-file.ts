import type { PackageFiles } from '../package-files.ts'
import { error, type PackageProblem } from '../package-problem.ts'
import { isObject, type JsonObject, readJson } from '../read-json.ts'

const most = 5000
const mostCustomObjects = 50
const titled = ['automations', 'macros', 'targets', 'views', 'ticket_fields', 'triggers']
/** What each kind of requirement must hold, beside what Zendesk checks on creating it. */
const fieldsByKind: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(titled.map((kind) => [kind, ['title']])),
  user_fields: ['title', 'key'],
  organization_fields: ['title', 'key'],
  webhooks: ['name', 'status', 'endpoint', 'http_method', 'request_format'],
  channel_integrations: ['manifest_url'],
  custom_objects: [],
  custom_objects_v2: [],
}

export function checkRequirementsFile(manifest: JsonObject, files: PackageFiles): PackageProblem[] {
  const bytes = files.get('requirements.json')
  if (bytes === undefined)
    return manifest.requirementsOnly === true
      ? [error('missing_requirements', 'a package that is requirementsOnly needs requirements.json')]
      : []
  if (manifest.marketingOnly === true)
    return [error('requirements_not_supported', 'a package that is marketingOnly brings no requirements')]
  const read = readJson(bytes)
  if (!read.ok) return [error('requirements_not_json', `requirements.json: ${read.failure}`)]
  const { value, twice } = read.value
  if (twice.length > 0)
    return [error('duplicate_requirements', `requirements.json names twice: ${twice.join(', ')}`)]
  if (!isObject(value)) return [error('requirements_not_json', 'requirements.json holds no object')]
  return checkKinds(value)
}

function checkKinds(requirements: JsonObject): PackageProblem[] {
  const unknown = Object.keys(requirements).filter((kind) => !Object.hasOwn(fieldsByKind, kind))
  const groups = Object.entries(requirements).filter((group): group is [string, JsonObject] =>
    isObject(group[1]),
  )
  const count = groups.reduce((sum, [, group]) => sum + Object.keys(group).length, 0)
  const countOf = (kind: string) =>
    isObject(requirements[kind]) ? Object.keys(requirements[kind]).length : 0
  const objects = countOf('custom_objects')
  return [
    ...(unknown.length === 0
      ? []
      : [error('invalid_requirements_types', `requirements.json has unknown kinds: ${unknown.join(', ')}`)]),
    ...(count > most ? [error('excessive_requirements', `${count} requirements are more than ${most}`)] : []),
    ...(objects > mostCustomObjects
      ? [
          error(
            'excessive_custom_objects_requirements',
            `${objects} custom objects are more than ${mostCustomObjects}`,
          ),
        ]
      : []),
    ...(countOf('channel_integrations') > 1
      ? [error('multiple_channel_integrations', 'only one channel integration is taken')]
      : []),
    ...groups.flatMap(([kind, group]) => checkFields(kind, group)),
  ]
}

function checkFields(kind: string, group: JsonObject): PackageProblem[] {
  const needed = Object.hasOwn(fieldsByKind, kind) ? (fieldsByKind[kind] ?? []) : []
  return Object.entries(group).flatMap(([name, fields]) => {
    const missing = needed.filter((field) => !isObject(fields) || fields[field] === undefined)
    return missing.map((field) =>
      error('missing_required_fields', `${name} in requirements.json lacks ${field}`),
    )
  })
}

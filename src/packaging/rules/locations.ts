import type { PackageFiles } from '../package-files.ts'
import { error, type PackageProblem } from '../package-problem.ts'
import { isObject, type JsonObject } from '../read-json.ts'
import { hasNoPages } from './manifest-fields.ts'

/** Zendesk has further products; an app of this house lives in Support. */
const known = [
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
  'system_top_bar',
]

export function checkLocations(manifest: JsonObject, files: PackageFiles): PackageProblem[] {
  const { location } = manifest
  if (location === undefined) return []
  if (hasNoPages(manifest))
    return [error('no_location_required', 'a package without pages names no location')]
  if (!isObject(location)) return [error('locations_must_be_urls', 'location holds no addresses')]
  return Object.entries(location).flatMap(([product, places]) => {
    if (product !== 'support') return [error('invalid_host', `${product} is no product for this app`)]
    if (!isObject(places))
      return [error('locations_must_be_urls', `the locations of ${product} hold no addresses`)]
    return Object.entries(places).flatMap(([name, place]) => checkLocation(name, place, files))
  })
}

function checkLocation(name: string, place: unknown, files: PackageFiles): PackageProblem[] {
  if (!known.includes(name)) return [error('invalid_location', `${name} is no location in Support`)]
  const { url, autoLoad = true, flexible } = isObject(place) ? place : { url: place }
  return [
    ...(flexible === undefined || flexible === null || typeof flexible === 'boolean'
      ? []
      : [
          error(
            'invalid_location_flexible_type',
            `flexible of ${name} is ${JSON.stringify(flexible)}, not a boolean`,
          ),
        ]),
    ...checkAddress({ name, url, autoLoad }, files),
  ]
}

type Address = { name: string; url: unknown; autoLoad: unknown }

function checkAddress({ name, url, autoLoad }: Address, files: PackageFiles): PackageProblem[] {
  if (typeof url !== 'string' || url === '')
    return autoLoad === true ? [error('blank_location_uri', `${name} names no page`)] : []
  if (url.includes('{{setting.')) return []
  const absolute = URL.parse(url)
  const isFine =
    absolute === null
      ? isAsset(url, files)
      : absolute.protocol === 'https:' || absolute.hostname === 'localhost'
  if (isFine) return []
  return [
    error(
      'invalid_location_uri',
      `${url} is neither a file of the package under assets/ nor an https address`,
    ),
  ]
}

function isAsset(url: string, files: PackageFiles): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return path.startsWith('assets/') && files.has(path)
}

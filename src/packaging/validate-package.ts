import type { PackageFiles } from './package-files.ts'
import { error, type PackageProblem } from './package-problem.ts'
import { isObject, type JsonObject, readJson } from './read-json.ts'
import { findDirtySvg, findPlainRequests, findSecrets } from './rules/file-contents.ts'
import { checkBanner, checkFileKinds, checkSource } from './rules/file-kinds.ts'
import { checkLocations } from './rules/locations.ts'
import { checkManifestFields } from './rules/manifest-fields.ts'
import { checkParameters } from './rules/parameters.ts'
import { checkRequirementsFile } from './rules/requirements-file.ts'
import { findUnsafeSettings } from './rules/secure-settings.ts'
import { checkDefaultLocale, checkTranslations } from './rules/translations.ts'

/**
 * What Zendesk's validator would say of a package, in its order: the other files of an app are looked at only when
 * its manifest is in order. `links` are symbolic links beside the files. Left out is what no app of this house has:
 * framework 1, parameters for mutual TLS, other products than Support, and the inside of custom objects.
 */
export function validatePackage(files: PackageFiles, links: readonly string[] = []): PackageProblem[] {
  const read = readManifest(files)
  const aboutApp = read.manifest === undefined ? read.problems : checkApp(read.manifest, files)
  const aboutLinks = links.map((path) => error('symlink_in_zip', `${path} is a symbolic link`))
  return [
    ...aboutApp,
    ...aboutLinks,
    ...checkBanner(files),
    ...findDirtySvg(files),
    ...checkFileKinds(files),
    ...findSecrets(files),
  ]
}

export function errorsOf(problems: readonly PackageProblem[]): PackageProblem[] {
  return problems.filter(({ level }) => level === 'error')
}

type ReadManifest = { manifest: JsonObject } | { manifest?: undefined; problems: PackageProblem[] }

function readManifest(files: PackageFiles): ReadManifest {
  const refuse = (key: string, message: string) => ({ problems: [error(key, message)] })
  const bytes = files.get('manifest.json')
  if (bytes === undefined) {
    const nested = [...files.keys()].find((path) => /^[^/]+\/manifest\.json$/.test(path))
    return nested === undefined
      ? refuse('missing_manifest', 'the package has no manifest.json')
      : refuse('nested_manifest', `manifest.json must stand at the root of the zip, not as ${nested}`)
  }
  const read = readJson(bytes)
  if (!read.ok) return refuse('manifest_not_json', `manifest.json: ${read.failure}`)
  const { value, twice } = read.value
  if (twice.length > 0)
    return refuse('duplicate_manifest_keys', `manifest.json names twice: ${twice.join(', ')}`)
  return isObject(value) ? { manifest: value } : refuse('manifest_not_json', 'manifest.json holds no object')
}

function checkApp(manifest: JsonObject, files: PackageFiles): PackageProblem[] {
  const aboutManifest = [
    ...checkManifestFields(manifest),
    ...checkDefaultLocale(manifest, files),
    ...checkParameters(manifest),
    ...checkMarketing(manifest),
    ...checkLocations(manifest, files),
  ]
  if (aboutManifest.length > 0) return aboutManifest
  return [
    ...checkSource(manifest, files),
    ...checkTranslations(manifest, files),
    ...checkRequirementsFile(manifest, files),
    ...findUnsafeSettings(manifest),
    ...findPlainRequests(files),
  ]
}

function checkMarketing({ marketingOnly, private: isPrivate = true }: JsonObject): PackageProblem[] {
  if (marketingOnly !== true || isPrivate === false) return []
  return [error('marketing_only_app_cant_be_private', 'a package that is marketingOnly cannot be private')]
}

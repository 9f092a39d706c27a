import { fail, ok, type Result } from '../contract/result.ts'
import { readPackageFolder, zipPackage } from './package-files.ts'
import type { PackageProblem } from './package-problem.ts'
import { nameProxyHosts } from './proxy-hosts.ts'
import { errorsOf, validatePackage } from './validate-package.ts'

export type PackagedApp = {
  fileName: string
  zip: Uint8Array
  /** Where secure calls may go. */
  hosts: readonly string[]
  warnings: readonly PackageProblem[]
}
export type PackageFailure =
  | { kind: 'no-host'; found: string }
  | { kind: 'not-built'; folder: string }
  | { kind: 'refused'; problems: readonly PackageProblem[] }
  | { kind: 'too-large'; bytes: number }

/** Zendesk takes no larger package. */
export const mostBytes = 2 * 1024 * 1024

/**
 * Zips the built app for Zendesk's Admin Center, with `proxyHost` (a bare host name, no scheme or port) as the only
 * host that secure calls may go to. `undefined` keeps the hosts of the built manifest, which are the sandbox's.
 */
export function packageApp(
  appDir: string,
  proxyHost: string | undefined,
): Result<PackagedApp, PackageFailure> {
  if (proxyHost !== undefined && !isHost(proxyHost)) return fail({ kind: 'no-host', found: proxyHost })
  const { files: built, links } = readPackageFolder(appDir)
  const manifestFile = built.get('manifest.json')
  if (manifestFile === undefined) return fail({ kind: 'not-built', folder: appDir })

  const manifest = JSON.parse(new TextDecoder().decode(manifestFile))
  if (proxyHost !== undefined) manifest.domainWhitelist = [proxyHost.toLowerCase()]
  const files = new Map(built).set('manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)))
  const problems = validatePackage(files, links)
  const errors = errorsOf(problems)
  if (errors.length > 0) return fail({ kind: 'refused', problems: errors })

  for (const [path, bytes] of built)
    if (path.endsWith('.html')) files.set(path, withHosts(bytes, manifest.domainWhitelist))
  const zip = zipPackage(files)
  if (zip.length > mostBytes) return fail({ kind: 'too-large', bytes: zip.length })
  const fileName = `ceci-accounts-${manifest.version}.zip`
  return ok({ fileName, zip, hosts: manifest.domainWhitelist, warnings: problems })
}

function withHosts(page: Uint8Array, hosts: readonly string[] = []): Uint8Array {
  return Buffer.from(nameProxyHosts(new TextDecoder().decode(page), hosts))
}

const isHost = (written: string): boolean =>
  URL.parse(`https://${written}`)?.hostname === written.toLowerCase()

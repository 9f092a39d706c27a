import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { fail, ok, type Result } from '../contract/result.ts'

export type PackagedApp = { fileName: string; zip: Uint8Array }
export type PackageFailure = { kind: 'no-host'; found: string } | { kind: 'not-built'; folder: string }

/**
 * Zips the built app for Zendesk's Admin Center, with `proxyHost` (a bare host name, no scheme or port) as the only
 * host that secure calls may go to. `undefined` keeps the hosts of the built manifest, which are the sandbox's.
 */
export function packageApp(
  appDir: string,
  proxyHost: string | undefined,
): Result<PackagedApp, PackageFailure> {
  if (proxyHost !== undefined && !isHost(proxyHost)) return fail({ kind: 'no-host', found: proxyHost })
  const files = globSync('**/*', { cwd: appDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(appDir.length + 1))
    .sort()
  if (!files.includes('manifest.json')) return fail({ kind: 'not-built', folder: appDir })

  const manifest = JSON.parse(readFileSync(join(appDir, 'manifest.json'), 'utf8'))
  if (proxyHost !== undefined) manifest.domainWhitelist = [proxyHost]
  const entries = files.map((file): [string, Uint8Array] => [file, readFileSync(join(appDir, file))])
  const zip = zipSync(
    { ...Object.fromEntries(entries), 'manifest.json': Buffer.from(JSON.stringify(manifest, null, 2)) },
    { level: 9, mtime: new Date('2000-01-01T00:00:00Z') },
  )
  return ok({ fileName: `ceci-accounts-${manifest.version}.zip`, zip })
}

const isHost = (written: string): boolean =>
  URL.parse(`https://${written}`)?.hostname === written.toLowerCase()

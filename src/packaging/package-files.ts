import { globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { fail, ok, type Result } from '../contract/result.ts'

/** A package's files by their path from its root, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** Names of files that zcli leaves out of a package, one a line. */
export const ignoreFile = '.zcliignore'

export type PackageFolder = { files: PackageFiles; links: readonly string[] }

/** What zcli would pack of a folder: no dot files, no `tmp`, nothing that its ignore file names. */
export function readPackageFolder(folder: string): PackageFolder {
  const entries = globSync('**/*', {
    cwd: folder,
    withFileTypes: true,
    exclude: ['tmp', ...ignoredIn(folder)],
  })
  const pathOf = (entry: (typeof entries)[number]) =>
    relative(resolve(folder), resolve(entry.parentPath, entry.name)).replaceAll('\\', '/')
  const paths = entries.filter((entry) => entry.isFile()).map(pathOf)
  const files = paths.sort().map((path) => [path, readFileSync(join(folder, path))] as const)
  return {
    files: new Map(files),
    links: entries.filter((entry) => entry.isSymbolicLink()).map(pathOf),
  }
}

/** The files of a zip; folders, dot files and `tmp` are left out, as Zendesk does. */
export function readPackageZip(zip: Uint8Array): Result<PackageFiles, 'not-a-zip'> {
  try {
    const isKept = ([path]: [string, Uint8Array]) =>
      !/(?:\/|^tmp\/.*)$/.test(path) && !/(?:^|\/)\./.test(path)
    return ok(new Map(Object.entries(unzipSync(zip)).filter(isKept)))
  } catch {
    return fail('not-a-zip')
  }
}

/** The same files give the same bytes, whenever and wherever they are packed. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const entries: Zippable = Object.fromEntries(files)
  return zipSync(entries, { level: 9, mtime: new Date('2000-01-01T00:00:00Z') })
}

function ignoredIn(folder: string): string[] {
  const [written] = globSync(ignoreFile, { cwd: folder })
  if (written === undefined) return []
  const lines = readFileSync(join(folder, written), 'utf8').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PackageFiles } from '../../src/packaging/package-files.ts'

/** Writes a package into a new folder, as a build would; answers the folder. */
export function writePackage(files: PackageFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-app-'))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

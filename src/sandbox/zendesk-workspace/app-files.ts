import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'

/** Reads a file of an app by its path in the package; `undefined` where there is none. */
export type ReadAppFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>

export type AppFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

export function readFromFolder(appDir: string): ReadAppFile {
  return async (path) =>
    readFile(join(appDir, path)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    )
}

export function readFromFiles(files: AppFiles): ReadAppFile {
  return async (path) => files.get(path)
}

/** The files of an uploaded zip; `undefined` where the bytes are no zip. */
export function unzip(bytes: Uint8Array): AppFiles | undefined {
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
    return new Map(entries.map(([path, content]) => [path, new Uint8Array(content)]))
  } catch {
    return undefined
  }
}

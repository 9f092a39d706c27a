import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ignoreFile } from './package-files.ts'
import { createRequirements } from './requirements.ts'

type Manifest = { parameters: readonly { name: string; default?: string }[] }

/**
 * Makes a folder with built pages in `assets/` into one that Zendesk and zcli take: manifest, texts, logos,
 * requirements, and the names of files that are never packed. `root` is the repository's.
 */
export function writePackageFolder(root: string, outDir: string): void {
  rmSync(join(outDir, 'translations'), { recursive: true, force: true })
  for (const part of ['manifest.json', 'translations', 'assets'])
    cpSync(join(root, part), join(outDir, part), { recursive: true })
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'))
  const requirements = createRequirements((name) => findDefault(manifest, name))
  writeFileSync(join(outDir, 'requirements.json'), `${JSON.stringify(requirements, null, 2)}\n`)
  writeFileSync(join(outDir, ignoreFile), 'zcli.apps.config.json\n')
}

function findDefault({ parameters }: Manifest, name: string): string {
  const found = parameters.find((parameter) => parameter.name === name)?.default
  if (found === undefined) throw new Error(`manifest.json gives no default for ${name}, which a macro needs`)
  return found
}

import { join } from 'node:path'
import { build, loadConfigFromFile } from 'vite'
import { writePackageFolder } from '../../src/packaging/write-package-folder.ts'

/** Builds the ticket's page with the packages that `lightStyling` in `vite.config.ts` otherwise stands in for. */
const outDir = process.argv[2]
if (outDir === undefined) throw new Error('Say where to: node build-original-styling.ts FOLDER')
const root = join(import.meta.dirname, '../..')
const loaded = await loadConfigFromFile(
  { command: 'build', mode: 'original-styling' },
  join(root, 'vite.config.ts'),
)
if (loaded === null) throw new Error('vite.config.ts says nothing about the build')
const { config } = loaded
await build({
  ...config,
  configFile: false,
  logLevel: 'error',
  root: join(root, config.root ?? '.'),
  build: { ...config.build, outDir: join(outDir, 'assets') },
})
writePackageFolder(root, outDir)

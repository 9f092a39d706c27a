import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const manifest = {
  name: 'Workspace contract',
  version: '1.0.0',
  frameworkVersion: '2.0',
  defaultLocale: 'en',
  location: { support: { ticket_sidebar: 'assets/index.html' } },
}

const page = `<!doctype html><meta charset="utf-8"><title>Contract</title>
<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script src="frame.js"></script>`

/** Builds an installable app around the adapter alone; gives its folder. */
export async function buildContractApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-contract-'))
  await mkdir(join(folder, 'translations'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'assets'),
      rolldownOptions: {
        input: fileURLToPath(new URL('workspace-frame.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'frame.js' },
      },
    },
  })
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'translations', 'en.json'), JSON.stringify({ app: { name: manifest.name } }))
  await writeFile(join(folder, 'assets', 'index.html'), page)
  return folder
}

import { cp, mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, loadConfigFromFile, type PluginOption } from 'vite'
import { writePackageFolder } from '../../../src/packaging/write-package-folder.ts'

const root = join(import.meta.dirname, '../../..')

export type AppFolders = { app: string; bare: string; garden: string; remove: readonly string[] }

/** The app and the two pages that it is measured against. */
export async function buildPages(): Promise<AppFolders> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pages-'))
  const app = join(folder, 'app')
  await buildApp(app)
  const bare = await buildReference(folder, 'bare')
  const garden = await buildReference(folder, 'garden')
  return { app, bare, garden, remove: [folder] }
}

/** Builds the app as it ships, with source maps beside it, into a folder that Zendesk could install. */
export async function buildApp(outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  )
  if (loaded === null) throw new Error('vite.config.ts says nothing about the build')
  const { config } = loaded
  const plugins = (config.plugins ?? []).filter((plugin) => nameOf(plugin) !== 'package-folder')
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    root: join(root, config.root ?? '.'),
    plugins,
    build: { ...config.build, outDir: join(outDir, 'assets'), sourcemap: 'hidden' },
  })
  writePackageFolder(root, outDir)
}

const nameOf = (plugin: PluginOption): string | undefined =>
  plugin !== null && typeof plugin === 'object' && 'name' in plugin ? plugin.name : undefined

async function buildReference(folder: string, page: 'bare' | 'garden'): Promise<string> {
  const outDir = join(folder, page)
  const input = join(import.meta.dirname, 'pages', `${page}.html`)
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'pages'),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: join(outDir, 'assets'),
      assetsDir: '.',
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  })
  await rename(join(outDir, 'assets', `${page}.html`), join(outDir, 'assets', 'index.html'))
  await mkdir(join(outDir, 'translations'), { recursive: true })
  await cp(join(root, 'translations'), join(outDir, 'translations'), { recursive: true })
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'))
  const location = { support: { ticket_sidebar: manifest.location.support.ticket_sidebar } }
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify({ ...manifest, location }))
  return outDir
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type IndexHtmlTransformContext, type ResolvedConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { markedPhrases } from './src/packaging/marked-phrases.ts'
import { plainLetters } from './src/packaging/plain-letters.ts'
import { nameProxyHosts } from './src/packaging/proxy-hosts.ts'
import { writePackageFolder } from './src/packaging/write-package-folder.ts'

/** Zendesk wants manifest, texts, logos and requirements beside the built pages. */
const packageFolder = { name: 'package-folder', closeBundle: () => writePackageFolder('.', 'dist/app') }

const { domainWhitelist } = JSON.parse(readFileSync('manifest.json', 'utf8'))

/** The pages say which hosts the package is for; the command that packs them for another host writes that instead. */
const proxyHosts = {
  name: 'proxy-hosts',
  transformIndexHtml: (html: string) => nameProxyHosts(html, domainWhitelist),
}

/**
 * The shipped app runs React's interface on Preact, which spares agents some 55 kB of first screen; types and unit
 * tests keep to React, the browser tests drive what ships.
 */
const preactForReact = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
  react: 'preact/compat',
}

const styling = (file: string): string => resolve('src/sidebar/styling', file)

/**
 * What Garden styles its parts with, as far as it is used and no further: it spares agents some 20 kB and the work of
 * reading style sheets that the browser reads by itself. `looks-the-same.test.ts` holds the looks to the originals'.
 */
const lightStyling = {
  'styled-components': styling('styled-components.ts'),
  polished: styling('polished.ts'),
  color2k: styling('colours.ts'),
  'lodash.memoize': styling('memoize.ts'),
  'lodash.get': styling('get.ts'),
}

const pages = {
  root: 'src/sidebar',
  resolve: { alias: { ...preactForReact, ...lightStyling } },
  base: './',
  publicDir: false as const,
  build: {
    outDir: '../../dist/app/assets',
    target: 'es2023',
    assetsDir: '.',
    modulePreload: { polyfill: false },
  },
}

/** Built apart: chunks shared with the ticket's page would load the leads' parts of Garden on its first screen. */
const leadsPage = {
  name: 'leads-page',
  sidebar: { outDir: '', logLevel: 'info' as NonNullable<ResolvedConfig['logLevel']> },
  configResolved({ build: { outDir }, logLevel = 'info' }: ResolvedConfig) {
    leadsPage.sidebar = { outDir, logLevel }
  },
  async closeBundle() {
    const { outDir, logLevel } = leadsPage.sidebar
    const options = { outDir, emptyOutDir: false, rolldownOptions: { input: 'src/sidebar/leads.html' } }
    await build({
      ...pages,
      configFile: false,
      logLevel,
      plugins: [react(), plainLetters, markedPhrases, proxyHosts],
      build: { ...pages.build, ...options },
    })
  },
}

/** The panel's scripts come after the first questions to Zendesk, yet are fetched along with them. */
const preloadPanel = {
  name: 'preload-panel',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_html: string, { bundle = {}, chunk: entry }: IndexHtmlTransformContext) => {
      const panel = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'panel')
      if (panel?.type !== 'chunk') return []
      return [panel.fileName, ...panel.imports]
        .filter((file) => file !== entry?.fileName)
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `./${file}`, crossorigin: true },
          injectTo: 'head' as const,
        }))
    },
  },
}

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }

/** All that the panel's first screen imports goes into one script: cut into many it weighs more. */
function createPanelGroup() {
  const members = new Set<string>()
  const gather = (id: string, graph: Graph): void => {
    if (members.has(id) || askedFirst.test(id)) return
    members.add(id)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) gather(imported, graph)
  }
  return {
    debugName: 'panel',
    includeDependenciesRecursively: false,
    name(id: string, graph: Graph) {
      if (members.size === 0) gather(resolve('src/sidebar/start.tsx'), graph)
      return members.has(id) ? 'panel' : null
    },
  }
}

/** What runs before the panel's script is there. */
const askedFirst = /first-questions\.ts$|find-storage\.ts$|preload-helper/

/** Chromium compiles what the panel runs while its script arrives, not call by call while it draws. */
const compileAhead = {
  name: 'compile-ahead',
  generateBundle: {
    order: 'post' as const,
    handler(_options: unknown, bundle: Readonly<Record<string, BuiltFile>>) {
      const panel = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'panel')
      if (panel?.code === undefined) throw new Error('The build has no script for the panel')
      panel.code = `//# allFunctionsCalledOnLoad\n${panel.code}`
      // The script's source map begins a line later with it.
      const map = bundle[`${panel.fileName}.map`]
      if (map?.source !== undefined) map.source = map.source.replace('"mappings":"', '"mappings":";')
    },
  },
}
type BuiltFile = { type: string; fileName: string; name?: string; code?: string; source?: string }

const sidebar = {
  ...pages,
  plugins: [
    react(),
    plainLetters,
    markedPhrases,
    preloadPanel,
    compileAhead,
    proxyHosts,
    leadsPage,
    packageFolder,
  ],
  build: {
    ...pages.build,
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: { groups: [createPanelGroup()] } } },
  },
}

/** The panel with Garden's own packages under it, for the test that holds the looks to theirs. */
const originalStyling = { ...sidebar, resolve: { alias: preactForReact }, plugins: [react(), preloadPanel] }

const proxy = {
  ssr: { noExternal: true as const },
  build: {
    ssr: 'src/proxy/main.ts',
    outDir: 'dist/proxy',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: { external: ['pg-native'], output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
}

const tests = {
  projects: [
    {
      extends: true as const,
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    },
    {
      extends: true as const,
      test: {
        name: 'dom',
        environment: 'jsdom',
        include: ['tests/**/*.test.tsx'],
        setupFiles: ['tests/dom-setup.ts'],
        testTimeout: 40_000,
      },
    },
    {
      extends: true as const,
      test: {
        name: 'e2e',
        include: ['tests/e2e/**/*.test.ts'],
        globalSetup: ['tests/e2e/build-app.ts'],
        env: { NODE_ENV: 'production' },
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      },
    },
  ],
}

export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return { plugins: [react()], test: tests }
  if (mode === 'proxy') return proxy
  return mode === 'original-styling' ? originalStyling : sidebar
})

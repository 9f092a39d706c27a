import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const kept = new Map<string, Promise<string>>()

/** Bundles a browser entry of this folder into one classic script, in memory, once in the life of the process. */
export function bundleOnce(entry: 'page/main.tsx' | 'zaf-sdk-global.js'): Promise<string> {
  const bundled = kept.get(entry) ?? bundle(entry)
  kept.set(entry, bundled)
  return bundled
}

async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const files = [made].flat().flatMap((result) => ('output' in result ? result.output : []))
  const script = files.find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error(`Bundling ${entry} made no script`)
  return script.code
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, loadConfigFromFile } from 'vite'
import { inTurns } from '../report/in-turns.ts'
import { type Row, toCells } from '../report/section.ts'
import { ratioOf, spreadOf } from '../report/spread.ts'
import { startProxyProcess } from './proxy-process.ts'

const root = join(import.meta.dirname, '../../..')
const rounds = 15

/** From spawning `node` to the line that says where it listens; the ledger's file is there already. */
export async function measureStartUp(env: Readonly<Record<string, string>>): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-proxy-'))
  const built = await buildProxy(folder)
  const programs: Record<string, string> = {
    'bare pass-through, from source': join(import.meta.dirname, 'pass-through.ts'),
    'proxy, one built file': built,
    'proxy, from source': join(root, 'src/proxy/main.ts'),
  }
  const works = Object.entries(programs).map(
    ([name, program]) => [name, () => timeStart(env, program)] as const,
  )
  const times = await inTurns(Object.fromEntries(works), { rounds, warmUps: 1 })
  await rm(folder, { recursive: true, force: true })
  const reference = Object.values(times)[0] ?? []
  return Object.entries(times).map(([program, each]) => ({
    program,
    ...toCells('ms to listening', spreadOf(each)),
    ...toCells('of pass-through', ratioOf(each, reference)),
    runs: each.length,
  }))
}

async function timeStart(env: Readonly<Record<string, string>>, program: string): Promise<number> {
  const startedAt = performance.now()
  const process = await startProxyProcess({ ...env }, program)
  const took = performance.now() - startedAt
  await process.end('SIGTERM')
  return took
}

/** The file that ships, built into a folder of the bench. */
async function buildProxy(outDir: string): Promise<string> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'proxy' }, join(root, 'vite.config.ts'))
  if (loaded === null) throw new Error('vite.config.ts says nothing about the proxy')
  const { config } = loaded
  await build({
    ...config,
    root,
    configFile: false,
    mode: 'proxy',
    logLevel: 'error',
    build: { ...config.build, outDir },
  })
  return join(outDir, 'main.js')
}

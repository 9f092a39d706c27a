import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { usualEnv } from './open-proxy.ts'

const main = new URL('../../src/proxy/main.ts', import.meta.url).pathname

function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH ?? '', ...usualEnv, PORT: '0', METRICS_PORT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return { child, ended, said: () => said }
}

test('ends with code 1 when there is no file to back up to', async () => {
  const { ended, said } = run(['backup'])
  expect(await ended).toBe(1)
  expect(said()).toContain('the file: is missing')
})

test.each([[['restore']], [['backup', 'one', 'two']]])(
  'tells its commands when it is asked for %j',
  async (args) => {
    const { ended, said } = run(args)
    expect(await ended).toBe(2)
    expect(said()).toContain('Usage')
  },
)

test('serves on when nobody reads its log any more', async () => {
  const { child, ended, said } = run([], { LOG_LEVEL: 'info' })
  child.stdout.destroy()
  while (!said().includes('proxy on')) await once(child.stderr, 'data')
  const url = /http:\S+(?=,)/.exec(said())?.[0]
  for (const _ of [1, 2, 3]) expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(said()).toContain('The log cannot be written')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

import type { Result } from '../contract/result.ts'
import { backupCommand } from './backup-command.ts'
import { eraseCommand } from './erase-command.ts'
import { startProxy } from './start-proxy.ts'
import { createSystemWorld } from './world.ts'

const [command, argument = '', ...more] = process.argv.slice(2)
const { env } = process

switch (more.length > 0 ? 'too much' : command) {
  case undefined:
    await serve()
    break
  case 'erase':
    tell(await eraseCommand(env, createSystemWorld().clock, argument))
    break
  case 'backup':
    tell(await backupCommand(env, argument))
    break
  default:
    process.stderr.write('Usage: main.js [erase EMAIL | backup FILE]\n')
    process.exitCode = 2
}

async function serve(): Promise<void> {
  outliveLogReader()
  const started = await startProxy(env, { ...createSystemWorld(), ownsProcess: true })
  if (!started.ok) return complain('The proxy does not start', started.failure)
  const { url, metricsUrl, close } = started.value
  process.stderr.write(`CECI Accounts proxy on ${url}, metrics ${metricsUrl ?? 'off'}\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close())
}

/** A pipe whose reader has gone fails at every write; without a listener the first one would end the proxy. */
function outliveLogReader(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', () => undefined)
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`The log cannot be written (${error.code}); calls are served on\n`)
  })
}

function tell(done: Result<string, string[]>): void {
  if (done.ok) process.stdout.write(`${done.value}\n`)
  else complain('Nothing was done', done.failure)
}

function complain(what: string, complaints: readonly string[]): void {
  process.stderr.write(`${what}:\n${complaints.map((line) => `  ${line}\n`).join('')}`)
  process.exitCode = 1
}

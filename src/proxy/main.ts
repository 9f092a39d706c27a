import { startProxy } from './start-proxy.ts'

const started = await startProxy(process.env)
if (started.ok) {
  const { url, metricsUrl, close } = started.value
  process.stderr.write(`CECI Accounts proxy on ${url}, metrics ${metricsUrl ?? 'off'}\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close())
} else {
  process.stderr.write(`The proxy does not start:\n${started.failure.map((line) => `  ${line}\n`).join('')}`)
  process.exitCode = 1
}

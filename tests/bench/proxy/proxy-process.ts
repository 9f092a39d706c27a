import { spawn } from 'node:child_process'

export type ProxyProcess = {
  url: string
  pid: number
  /** Ends it by a signal and resolves when it is gone, with its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

const main = new URL('../../../src/proxy/main.ts', import.meta.url).pathname

/** Starts the proxy (or a program that says the same when it is ready) in a process of its own; its log goes nowhere. */
export async function startProxyProcess(env: Record<string, string>, program = main): Promise<ProxyProcess> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', METRICS_PORT: 'off', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
      const found = /proxy on (http:\S+),/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    void exited.then((code) => reject(new Error(`The proxy ended with ${code}:\n${said}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

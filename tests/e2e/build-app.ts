import { execFileSync } from 'node:child_process'

/** The browser tests drive the app as it ships. */
export default function buildApp(): void {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  execFileSync('vite', ['build', '--logLevel', 'warn'], { env, stdio: 'inherit' })
}

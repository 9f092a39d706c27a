import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desk, sharedKey, signToken } from '../../proxy/test-keys.ts'
import { startLaxCeci } from '../proxy/lax-ceci.ts'
import { newPress, press } from '../proxy/press.ts'
import { startProxyProcess } from '../proxy/proxy-process.ts'

const accounts = 150
const told = ['suggested', 'chosen', 'reply-placed', 'status-set', 'tagged', 'submitted'] as const

/** Bytes by which SQLite's file grows for an account and the events that the panel records with it. */
export async function weighAccount(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ledger-'))
  const file = join(folder, 'ledger.db')
  const ceci = await startLaxCeci({ token: randomBytes(24).toString('hex') })
  const env = {
    SHARED_KEY: sharedKey,
    ISSUERS: desk,
    CECI_URL: ceci.url,
    CECI_TOKEN: ceci.token,
    LEDGER_FILE: file,
    CREATES_PER_AGENT_HOUR: '10000',
    LOG_LEVEL: 'silent',
  }
  const empty = await startProxyProcess(env)
  await empty.end('SIGTERM')
  const before = statSync(file).size
  const proxy = await startProxyProcess(env)
  for (let ticketId = 1; ticketId <= accounts; ticketId++) await playTicket(proxy.url, ticketId)
  await proxy.end('SIGTERM')
  const after = statSync(file).size
  await ceci.close()
  rmSync(folder, { recursive: true, force: true })
  return (after - before) / accounts
}

async function playTicket(url: string, ticketId: number): Promise<void> {
  const made = await press(url, newPress({ ticketId }))
  if (made.status !== 201) throw new Error(`The account was not made: ${made.kind}`)
  const authorization = `Bearer ${await signToken(new Date())}`
  for (const kind of told) {
    const body = JSON.stringify({ kind, action: 'create_account' })
    const headers = { authorization, 'content-type': 'application/json' }
    const answer = await fetch(`${url}/v1/tickets/${ticketId}/events`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`The event was not taken: ${answer.status} ${await answer.text()}`)
  }
}

import { randomBytes, randomUUID } from 'node:crypto'
import { signToken } from '../../proxy/test-keys.ts'
import type { Setup } from './proxies-in-turn.ts'

export type Call = (setup: Setup) => Promise<void>
export type Calls = { create: Call; lookUp: Call }

const newEmail = () => `p${randomBytes(6).toString('hex')}@dcyf.wa.gov`
const person = () => ({ email: newEmail(), firstName: 'Dana', lastName: 'Reyes', role: 'Coach Lead' })
const tokenLivesMs = 20_000

/** The two calls that count, on a proxy or on the pass-through; processes take turns, as behind a load balancer. */
export function createCalls(): Calls {
  let token = { text: '', signedAt: 0 }
  let next = 0
  const post = async ({ urls }: Setup, path: string, body: object): Promise<void> => {
    if (Date.now() - token.signedAt > tokenLivesMs)
      token = { text: await signToken(new Date()), signedAt: Date.now() }
    next += 1
    const response = await fetch(`${urls[next % urls.length]}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.text}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    })
    await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  }
  return {
    create: (setup) =>
      setup.kind === 'proxy'
        ? post(setup, '/v1/accounts', { ticketId: 1, ...person() })
        : post(setup, '/api/admin/users', { ...person(), password: 'x' }),
    lookUp: (setup) =>
      setup.kind === 'proxy'
        ? post(setup, '/v1/accounts/look-up', { emails: [newEmail()] })
        : post(setup, '/api/admin/users/search', { email: newEmail() }),
  }
}

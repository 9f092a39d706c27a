import { randomBytes, randomUUID } from 'node:crypto'
import { signToken } from '../../proxy/test-keys.ts'
import type { Setup } from './proxies-in-turn.ts'

export type Call = (setup: Setup) => Promise<void>
export type Calls = { create: Call; lookUp: Call }

const newEmail = () => `p${randomBytes(6).toString('hex')}@dcyf.wa.gov`
const person = () => ({ email: newEmail(), firstName: 'Dana', lastName: 'Reyes', role: 'Coach Lead' })
const tokenLivesMs = 20_000

/** As many help desks as keep each under a day's creates: a window with thousands of rows would be another measurement. */
export const desks = Array.from({ length: 20 }, (_, index) => `bench-${index}.zendesk.com`)

/** The two calls that count, on a proxy or on the pass-through; processes take turns, as behind a load balancer. */
export function createCalls(): Calls {
  const tokens = new Map<string, { text: string; signedAt: number }>()
  const tokenOf = async (iss: string): Promise<string> => {
    const known = tokens.get(iss)
    if (known !== undefined && Date.now() - known.signedAt < tokenLivesMs) return known.text
    const text = await signToken(new Date(), { iss })
    tokens.set(iss, { text, signedAt: Date.now() })
    return text
  }
  let next = 0
  const post = async ({ urls, kind }: Setup, path: string, body: object): Promise<void> => {
    next += 1
    const token = await tokenOf((kind === 'proxy' ? desks[next % desks.length] : desks[0]) ?? '')
    const response = await fetch(`${urls[next % urls.length]}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
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

import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { signToken } from '../../proxy/test-keys.ts'

export type Press = { email: string; ticketId: number; agentId: string; key: string }
export type Pressed = { status: number; kind: string; replayed: boolean; id: string | undefined }

export const newPress = (change: Partial<Press> = {}): Press => ({
  email: `p${randomBytes(6).toString('hex')}@dcyf.wa.gov`,
  ticketId: 41,
  // A hundred agents, so that no agent's limit for an hour ends a long run.
  agentId: String(5_000 + randomInt(100)),
  key: randomUUID(),
  ...change,
})

/** One POST; status 0 when the answer did not come back whole. */
export async function press(url: string, { email, ticketId, agentId, key }: Press): Promise<Pressed> {
  try {
    const response = await fetch(`${url}/v1/accounts`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await signToken(new Date(), { sub: agentId })}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ ticketId, email, firstName: 'Dana', lastName: 'Reyes', role: 'Coach Lead' }),
      signal: AbortSignal.timeout(15_000),
    })
    const body = (await response.json()) as { type?: string; replayed?: boolean; account?: { id?: string } }
    const { type = 'made', replayed = false, account } = body
    return { status: response.status, kind: type, replayed, id: account?.id }
  } catch {
    return { status: 0, kind: 'no answer', replayed: false, id: undefined }
  }
}

export type PressedOn = { last: Pressed; presses: number; kinds: string[] }

/** Presses the same again, as an agent would, until the account is made or it takes too long. */
export async function pressOn(url: () => string, wanted: Press, withinMs = 30_000): Promise<PressedOn> {
  const endsAt = Date.now() + withinMs
  const kinds: string[] = []
  for (;;) {
    const last = await press(url(), wanted)
    kinds.push(last.kind)
    if (last.status === 201 || Date.now() > endsAt) return { last, presses: kinds.length, kinds }
    await pause(last.kind === 'outcome-unknown' ? 500 : 100)
  }
}

export type Work = { atOnce: number; isEnough(done: number): boolean; work(): Promise<void> }

/** Repeats a work, so many at once, until it is enough. */
export async function inParallel({ atOnce, isEnough, work }: Work): Promise<void> {
  let begun = 0
  const worker = async () => {
    while (!isEnough(begun)) {
      begun += 1
      await work()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

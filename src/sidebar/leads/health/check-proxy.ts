import * as z from 'zod/mini'
import type { ProxyAnswer } from '../../../zendesk/workspace.ts'
import type { Office } from '../office.ts'
import { type Readiness, readinessSchema } from '../proxy/leads-proxy.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Finding } from './finding.ts'

/** Beyond this the proxy refuses tokens. */
const skewAllowedMs = 30_000

/** Asks the proxy how it is, then whether it takes the key. */
export async function checkProxy({ proxy, saved, now }: Office, { health }: LeadsWords): Promise<Finding[]> {
  const unasked = sayUnasked(proxy, health)
  if (unasked !== undefined) return [unasked]
  const asked = now().getTime()
  const answer = await proxy.askReadiness()
  const middle = (asked + now().getTime()) / 2
  const readiness = readinessSchema.safeParse(answer?.body).data
  if (readiness === undefined) return [sayUnreached(answer, String(saved.proxy_url ?? ''), health)]
  return [
    { level: 'good', title: health.proxy.title, says: health.proxy.fine },
    sayLedger(readiness, health),
    ...saySkew(readiness, middle, health),
    await checkKey(proxy, health),
  ]
}

type HealthWords = LeadsWords['health']

function sayUnasked({ address }: Office['proxy'], { proxy }: HealthWords): Finding | undefined {
  const note = { level: 'note', title: proxy.title } as const
  if (address.kind === 'not-set') return { ...note, says: proxy.notSet, todo: proxy.todoNotSet }
  return address.kind === 'not-an-address' ? { ...note, says: proxy.notAsked } : undefined
}

function sayUnreached(answer: ProxyAnswer | undefined, url: string, { proxy }: HealthWords): Finding {
  const bad = { level: 'bad', title: proxy.title } as const
  const host = URL.parse(url)?.host ?? url
  const todo = proxy.todoSilent(`${url.trim().replace(/\/+$/, '')}/healthz`)
  if (answer === undefined) return { ...bad, says: proxy.silent, todo }
  if (answer.status >= 502 && answer.status <= 504)
    return { ...bad, says: proxy.down(host, answer.status), todo }
  const refusal = z.object({ error: z.string() }).safeParse(answer.body)
  const refusedByZendesk = answer.status === 400 || answer.status === 403 || refusal.success
  return refusedByZendesk
    ? { ...bad, says: proxy.refused(answer.status), todo: proxy.todoRefused(host) }
    : { ...bad, says: proxy.stranger(answer.status), todo: proxy.todoStranger(host) }
}

function sayLedger({ ledger, status }: Readiness, { ledger: words }: HealthWords): Finding {
  if (ledger !== 'ok') return { level: 'bad', title: words.title, says: words.failing, todo: words.todo }
  return status === 'ready'
    ? { level: 'good', title: words.title, says: words.fine }
    : { level: 'note', title: words.title, says: words.stopping }
}

function saySkew({ time }: Readiness, middleMs: number, { clock }: HealthWords): Finding[] {
  const proxyMs = Date.parse(time ?? '')
  if (Number.isNaN(proxyMs)) return [{ level: 'note', title: clock.title, says: clock.unknown }]
  const skewS = Math.round((proxyMs - middleMs) / 1000)
  return Math.abs(proxyMs - middleMs) <= skewAllowedMs
    ? [{ level: 'good', title: clock.title, says: clock.fine(skewS) }]
    : [{ level: 'bad', title: clock.title, says: clock.off(skewS), todo: clock.todo }]
}

async function checkKey(proxy: Office['proxy'], { key }: HealthWords): Promise<Finding> {
  const roles = await proxy.readRoles()
  if (roles.ok) return { level: 'good', title: key.title, says: key.fine }
  const refused = roles.failure.kind === 'problem' && roles.failure.problem.type === 'unauthenticated'
  return refused
    ? { level: 'bad', title: key.title, says: key.refused, todo: key.todo }
    : { level: 'bad', title: key.title, says: key.unclear, todo: key.todoUnclear }
}

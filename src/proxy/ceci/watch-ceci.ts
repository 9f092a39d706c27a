import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Metrics } from '../metrics.ts'
import type { Ceci } from './ceci.ts'

export type CeciState = 'ok' | 'failing' | 'unknown'
export type WatchedCeci = Ceci & { lastState(): CeciState }

export type Watching = { clock: Clock; metrics: Metrics; log: Logger }

/** Counts and times every call, logs why one failed, and remembers whether CECI answered the last one. */
export function watchCeci(ceci: Ceci, { clock, metrics, log }: Watching): WatchedCeci {
  let last: CeciState = 'unknown'
  const watch = async <Answer extends Awaited<ReturnType<Ceci['findUser'] | Ceci['createUser']>>>(
    call: 'find' | 'create',
    asked: Promise<Answer>,
  ): Promise<Answer> => {
    const startedAt = clock.now().getTime()
    const answer = await asked
    const result = answer.ok ? 'ok' : answer.failure.kind
    if (!answer.ok && result !== 'email-taken') log.warn({ call, ...answer.failure }, 'CECI did not do it')
    if (result !== 'no-time')
      last = ['unreachable', 'unknown', 'not-sent'].includes(result) ? 'failing' : 'ok'
    metrics.askedCeci({ call, result, seconds: (clock.now().getTime() - startedAt) / 1_000 })
    return answer
  }
  return {
    lastState: () => last,
    findUser: (email, budget) => watch('find', ceci.findUser(email, budget)),
    createUser: (user, budget) => watch('create', ceci.createUser(user, budget)),
  }
}

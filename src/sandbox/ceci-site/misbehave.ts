import { setTimeout as sleep } from 'node:timers/promises'
import { cutConnection } from '../cut-connection.ts'
import { type Call, type Dial, type Dials, takeDial } from './dials.ts'
import { garbage, statusPage, wrongContentType } from './wrong-answers.ts'

type Answer = (request: Request) => Promise<Response>
type SlowDial = Extract<Dial, { fault: 'delay' }>
type CutDial = Extract<Dial, { fault: 'cut' }>
type LyingDial = Exclude<Dial, SlowDial | CutDial>

/** Puts the dials between the caller and the site. */
export function misbehave(dials: Dials, answer: Answer): Answer {
  return async (request) => {
    const dial = takeDial(dials, toCall(request))
    if (dial === undefined) return answer(request)
    switch (dial.fault) {
      case 'delay':
        return answerLate(dial, request, answer)
      case 'cut':
        return cutConnection({ kind: 'after-bytes', response: await answer(request), bytes: dial.atByte })
      case 'status':
      case 'drop':
      case 'garbage':
      case 'wrong-content-type':
      case 'never':
        if (dial.when === 'after-commit') await answer(request)
        return lie(dial, request)
    }
  }
}

/** Carried out even when the caller has hung up meanwhile, as a busy server would. */
async function answerLate(dial: SlowDial, request: Request, answer: Answer): Promise<Response> {
  if (dial.when !== 'after-commit') {
    await pause(dial.delayMs)
    return answer(request)
  }
  const response = await answer(request)
  await pause(dial.delayMs)
  return response
}

async function lie(dial: LyingDial, request: Request): Promise<Response> {
  switch (dial.fault) {
    case 'status':
      return statusPage(request, dial.status)
    case 'drop':
      return cutConnection({ kind: 'at-once' })
    case 'garbage':
      return garbage(request)
    case 'wrong-content-type':
      return wrongContentType(request)
    case 'never':
      await hangUp(request.signal)
      return cutConnection({ kind: 'at-once' })
  }
}

function toCall(request: Request): Call {
  const { pathname, searchParams } = new URL(request.url)
  if (request.method === 'POST') {
    if (pathname === '/api/admin/users' || pathname === '/admin/users') return 'create'
    if (pathname === '/login') return 'login'
  }
  if (pathname.endsWith('/admin/users/search')) return 'look-up'
  if (pathname === '/admin/users' && searchParams.has('q')) return 'look-up'
  return 'page'
}

function pause(durationMs: number): Promise<void> {
  return sleep(durationMs, undefined, { ref: false })
}

function hangUp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

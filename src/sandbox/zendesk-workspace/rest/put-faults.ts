import { cutConnection } from '../../cut-connection.ts'
import type { Desk } from '../desk/desk.ts'
import { databaseCollision, invalidRecord } from './rest-errors.ts'

/** Lets the dial spoil one ticket update, then turns it back. */
export async function faultOfPut(desk: Desk, request: Request, save: () => Response): Promise<Response> {
  const fault = desk.dials.restNextPut
  if (fault === 'normal') return save()
  desk.dials.restNextPut = 'normal'
  desk.log.note(`The dial spoils this ticket update: ${fault}`)
  switch (fault) {
    case 'conflict':
      return Response.json(databaseCollision.body, { status: 409 })
    case 'invalid': {
      const { body } = invalidRecord([{ description: 'Program area: cannot be blank', error: 'BlankValue' }])
      return Response.json(body, { status: 422 })
    }
    case 'too-many':
      return tooMany(2)
    case 'error':
      return new Response('<html><body><h1>Sorry, something went wrong</h1></body></html>', {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    case 'silent':
      return untilHungUp(request)
    case 'dropped':
      return lostAnswer()
    case 'dropped-after-save':
      save()
      return lostAnswer()
  }
}

/** An answer cut within its body: a browser asks again by itself when a connection ends before any byte. */
export function lostAnswer(): Response {
  return cutConnection({ kind: 'after-bytes', response: new Response(' '.repeat(2000)), bytes: 1000 })
}

export function tooMany(retryAfterSeconds: number): Response {
  return Response.json(
    { error: 'TooManyRequests', description: 'Number of allowed API requests per minute exceeded' },
    {
      status: 429,
      headers: {
        'retry-after': String(retryAfterSeconds),
        'x-rate-limit': '100',
        'x-rate-limit-remaining': '0',
      },
    },
  )
}

/** No answer until the caller hangs up. */
export function untilHungUp(request: Request): Promise<Response> {
  return new Promise((resolve) => {
    request.signal.addEventListener('abort', () => resolve(cutConnection({ kind: 'at-once' })), {
      once: true,
    })
  })
}

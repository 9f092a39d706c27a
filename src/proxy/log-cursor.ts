import * as z from 'zod'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Refusal } from './refusal.ts'

export type LogPlace = { createdAt: string; id: string }

const placeSchema = z.tuple([z.iso.datetime(), z.uuid()])

export const toCursor = ({ createdAt, id }: LogPlace): string =>
  Buffer.from(JSON.stringify([createdAt, id])).toString('base64url')

export function parseCursor(cursor: string | undefined): Result<LogPlace | undefined, Refusal> {
  if (cursor === undefined) return ok(undefined)
  const place = placeSchema.safeParse(readJson(Buffer.from(cursor, 'base64url').toString()))
  if (place.success) return ok({ createdAt: place.data[0], id: place.data[1] })
  return fail({ kind: 'invalid-request', errors: [{ field: 'cursor', message: 'is not from this log' }] })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

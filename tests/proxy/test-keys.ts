import { randomBytes } from 'node:crypto'
import { type JWTPayload, SignJWT } from 'jose'
import { tokenAudience } from '../../src/contract/parameters.ts'

export const desk = 'example.zendesk.com'
export const otherDesk = 'other.zendesk.com'
export const sharedKey = randomBytes(48).toString('base64')

/** A token as Zendesk's request proxy signs it; `claims` overrides, and a claim set to undefined is left out. */
export function signToken(now: Date, claims: JWTPayload = {}, key = sharedKey): Promise<string> {
  const nowS = Math.floor(now.getTime() / 1_000)
  const usual = { iss: desk, aud: tokenAudience, sub: '5001', exp: nowS + 60 }
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(key))
}

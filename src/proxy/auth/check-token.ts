import { errors, type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod'
import { tokenAudience, tokenLifetimeS } from '../../contract/parameters.ts'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { Caller } from '../desk.ts'

export type TokenFailure = { kind: 'unauthenticated'; because: string }
/** Tells who calls from the value of the `Authorization` header. */
export type TokenCheck = (authorization: string | undefined) => Promise<Result<Caller, TokenFailure>>

export type TokenCheckOptions = {
  /** The key in force, and the one before while it is being rotated; each of 32 bytes or more. */
  keys: readonly string[]
  /** Hosts of the help desks that may call, such as `example.zendesk.com`. */
  issuers: readonly string[]
  clock: Clock
  spendTokenId(desk: string, tokenId: string, expiresAt: Date): Promise<boolean>
}

const skewS = 30

const claimsSchema = z.object({
  iss: z.string(),
  exp: z.number(),
  iat: z.number().optional(),
  jti: z.string().min(1).max(200).optional(),
  sub: z.union([z.int().positive().transform(String), z.string().regex(/^\d{1,20}$/)]),
})
type Claims = z.infer<typeof claimsSchema>

export function createTokenCheck(options: TokenCheckOptions): TokenCheck {
  const keys = options.keys.map(importKey)
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return refuse('no token')
    const verified = await verify(token, await Promise.all(keys), options)
    if (!verified.ok) return verified
    const claims = claimsSchema.safeParse(verified.value)
    if (!claims.success) return refuse('a claim is missing or malformed')
    return admit(claims.data, options)
  }
}

const importKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])

async function verify(
  token: string,
  keys: readonly CryptoKey[],
  { issuers, clock }: TokenCheckOptions,
): Promise<Result<JWTPayload, TokenFailure>> {
  let because = 'no key'
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        issuer: [...issuers],
        audience: tokenAudience,
        clockTolerance: skewS,
        currentDate: clock.now(),
      })
      return ok(payload)
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
      because = error.code
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break
    }
  }
  return refuse(because)
}

async function admit(
  claims: Claims,
  { clock, spendTokenId }: TokenCheckOptions,
): Promise<Result<Caller, TokenFailure>> {
  const nowS = clock.now().getTime() / 1_000
  if (claims.exp > nowS + tokenLifetimeS + skewS) return refuse('lives too long')
  if (claims.iat !== undefined && claims.iat > nowS + skewS) return refuse('issued in the future')
  if (claims.jti !== undefined) {
    const isFresh = await spendTokenId(claims.iss, claims.jti, new Date((claims.exp + skewS) * 1_000))
    if (!isFresh) return refuse('used before')
  }
  return ok({ desk: claims.iss, agentId: claims.sub })
}

const refuse = (because: string): Result<never, TokenFailure> => fail({ kind: 'unauthenticated', because })

import { SignJWT } from 'jose'
import type { Installation } from '../installation.ts'
import { type Filled, fillSettings } from './fill-settings.ts'
import type { ProxyCall } from './proxy-call.ts'

const defaultExpiryS = 300

/** Signs the call's token; the key and every text claim may name a secure setting. */
export async function signJwt(
  jwt: NonNullable<ProxyCall['jwt']>,
  { installation, now }: { installation: Installation; now: Date },
): Promise<Filled> {
  if (jwt.algorithm !== 'HS256')
    return { ok: false, why: `jwt: the algorithm "${jwt.algorithm}" is not HS256` }
  const key = fillSettings(jwt.secret_key, 'jwt_secret_key', installation)
  if (!key.ok) return key
  const claims: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(jwt.claims)) {
    if (typeof value !== 'string') claims[name] = value
    else {
      const claim = fillSettings(value, 'jwt_claim', installation)
      if (!claim.ok) return claim
      claims[name] = claim.text
    }
  }
  const issuedAt = Math.floor(now.getTime() / 1000)
  const text = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + (jwt.expiry ?? defaultExpiryS))
    .sign(new TextEncoder().encode(key.text))
  return { ok: true, text }
}

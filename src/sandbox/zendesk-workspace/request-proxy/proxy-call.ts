import { z } from 'zod'

/** What the page hands on of an app's `client.request` with an absolute address. */
export const proxyCallSchema = z.object({
  url: z.string(),
  type: z.string().default('GET'),
  data: z.string().optional(),
  contentType: z.string().default('application/x-www-form-urlencoded; charset=UTF-8'),
  headers: z.record(z.string(), z.string()).default({}),
  accepts: z.string().optional(),
  secure: z.boolean().default(false),
  jwt: z
    .object({
      algorithm: z.string(),
      secret_key: z.string(),
      expiry: z.number().int().positive().optional(),
      claims: z.record(z.string(), z.unknown()).default({}),
    })
    .optional(),
})
export type ProxyCall = z.infer<typeof proxyCallSchema>

/** What the browser gets to see of an answer; status 0 where there was none. */
export type RawAnswer = { status: number; statusText: string; headers: Record<string, string>; text: string }

import { z } from 'zod'

export const dialsSchema = z.strictObject({
  composerIgnoresType: z
    .boolean()
    .describe('The composer stays as it is when an app sets ticket.comment.type (SDK issue 141)'),
  restNextPut: z
    .enum(['normal', 'conflict', 'invalid', 'too-many', 'error', 'silent', 'dropped', 'dropped-after-save'])
    .describe('What the next ticket update by REST meets; it then turns back to normal'),
  restLimitReached: z.boolean().describe('Every REST call is answered 429 with Retry-After 2'),
  restTakesTagLists: z
    .boolean()
    .describe('A ticket update takes additional_tags and remove_tags; off, they are ignored'),
  proxy: z
    .enum(['normal', 'dropped', 'unreachable', 'html-error', 'silent'])
    .describe("Zendesk's request proxy: answer lost after the call, status 0, an HTML error page, no answer"),
  proxyDelayMs: z
    .number()
    .int()
    .min(0)
    .max(600_000)
    .describe('Milliseconds the request proxy waits before it calls'),
  proxyFailsAs: z
    .enum(['502', '0'])
    .describe('How the request proxy tells that a server could not be reached: status 502 or status 0'),
  hostDelayMs: z
    .number()
    .int()
    .min(0)
    .max(600_000)
    .describe('Milliseconds before get, set and invoke are answered'),
  hostGet: z.enum(['normal', 'never']).describe('Whether a get is ever answered'),
  hostSet: z.enum(['normal', 'never']).describe('Whether a set is ever answered'),
  hostInvoke: z.enum(['normal', 'never']).describe('Whether an invoke is ever answered'),
  fieldRequiredOnSolve: z.boolean().describe('"Program area" must be filled in before a ticket is solved'),
  submitCollides: z
    .boolean()
    .describe('The next Submit fails since the ticket changed meanwhile; then off again'),
  downloadsAllowed: z.boolean().describe('Frames of apps that are opened from now on may download files'),
  resolvedStatus: z.boolean().describe('The custom status "Resolved" exists in the solved category'),
})
export type Dials = z.infer<typeof dialsSchema>

export const dialsAtRest: Dials = {
  composerIgnoresType: false,
  restNextPut: 'normal',
  restLimitReached: false,
  restTakesTagLists: true,
  proxy: 'normal',
  proxyDelayMs: 0,
  proxyFailsAs: '502',
  hostDelayMs: 0,
  hostGet: 'normal',
  hostSet: 'normal',
  hostInvoke: 'normal',
  fieldRequiredOnSolve: false,
  submitCollides: false,
  downloadsAllowed: false,
  resolvedStatus: true,
}

/** Dials that tell of every turn, whoever turns them. */
export function createDials(onTurn: (dials: Dials) => void): Dials {
  return new Proxy(
    { ...dialsAtRest },
    {
      set(target, name, value) {
        Object.assign(target, dialsSchema.partial().parse({ [name]: value }))
        onTurn({ ...target })
        return true
      },
    },
  )
}

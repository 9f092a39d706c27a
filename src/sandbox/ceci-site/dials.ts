import { z } from 'zod'

export const calls = ['look-up', 'create', 'login', 'page'] as const
export type Call = (typeof calls)[number]

const when = z.enum(['before-commit', 'after-commit']).default('before-commit')
const count = z.int().min(1).max(1_000_000).optional()

/**
 * One way to misbehave. It strikes before the site does its work unless `when` says otherwise; `calls` is how
 * many of the next calls it strikes, all of them where absent.
 */
const dialSchema = z.discriminatedUnion('fault', [
  z.strictObject({ fault: z.literal('delay'), delayMs: z.int().min(1).max(600_000), when, calls: count }),
  z.strictObject({ fault: z.literal('status'), status: z.int().min(400).max(599), when, calls: count }),
  z.strictObject({ fault: z.literal('drop'), when, calls: count }),
  z.strictObject({ fault: z.literal('cut'), atByte: z.int().min(0).max(1_000_000), calls: count }),
  z.strictObject({ fault: z.literal('garbage'), when, calls: count }),
  z.strictObject({ fault: z.literal('wrong-content-type'), when, calls: count }),
  z.strictObject({ fault: z.literal('never'), when, calls: count }),
])

export const dialsSchema = z.partialRecord(z.enum(calls), dialSchema)

export type Dial = z.input<typeof dialSchema>
export type Fault = Dial['fault']
/** A dial a kind of call; set one by assigning it, clear it by `delete`. */
export type Dials = Partial<Record<Call, Dial>>

/** The dial for this call, counted down: it clears itself after the last of its `calls`. */
export function takeDial(dials: Dials, call: Call): Dial | undefined {
  const dial = dials[call]
  if (dial?.calls === undefined) return dial
  if (dial.calls > 1) dials[call] = { ...dial, calls: dial.calls - 1 }
  else delete dials[call]
  return dial
}

export function setDials(dials: Dials, wanted: Dials): void {
  for (const call of calls) delete dials[call]
  Object.assign(dials, wanted)
}

export type WireAnswer = { status: number; body: unknown } | 'silent'
export type WireRequest = {
  url: string
  type: string
  headers?: Record<string, string>
  data?: string
} & Record<string, unknown>

/** How the host misbehaves; all off at first. */
export const noFaults = {
  /** Calls that are never answered, by kind or by path. */
  silent: [] as string[],
  /** Milliseconds before get, set and invoke are answered. */
  lateMs: 0,
  /** Answers the next call `{id, error}` with this, in which no name need be. */
  wholeCallError: undefined as unknown,
  /** Errors of single paths and actions, put into `errors`; the key may begin with the kind, `set ticket.status`. */
  pathErrors: {} as Record<string, unknown>,
  /** Paths and actions that are accepted and not carried out. */
  forgets: [] as string[],
  composerStays: false,
  composerTurnsPublic: false,
  customStatusForms: ['object', 'id'] as ('object' | 'id')[],
  request: undefined as ((request: WireRequest) => WireAnswer | undefined) | undefined,
}
export type WireFaults = typeof noFaults

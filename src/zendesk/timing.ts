export type Timing = { registrationMs: number; hostMs: number; requestMs: number; gatherMs: number }

export const defaultTiming: Timing = {
  registrationMs: 15_000,
  hostMs: 8_000,
  requestMs: 15_000,
  gatherMs: 150,
}

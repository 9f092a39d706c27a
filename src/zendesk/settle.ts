export type Settled =
  | { kind: 'resolved'; value: unknown }
  | { kind: 'rejected'; reason: unknown }
  | { kind: 'silent' }

/** Starts a call and waits for its end, at most `timeoutMs`; never rejects, and a later end is dropped. */
export function settle(start: () => Promise<unknown>, timeoutMs: number): Promise<Settled> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'silent' }), timeoutMs)
    const end = (settled: Settled) => {
      clearTimeout(timer)
      resolve(settled)
    }
    startSafely(start).then(
      (value) => end({ kind: 'resolved', value }),
      (reason: unknown) => end({ kind: 'rejected', reason }),
    )
  })
}

// The SDK throws at once for arguments it does not take.
async function startSafely(start: () => Promise<unknown>): Promise<unknown> {
  return start()
}

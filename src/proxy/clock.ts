/** Time as the proxy knows it; handed in, so that tests need not wait. */
export interface Clock {
  now(): Date
  /** Resolves after `ms`, or as soon as `signal` is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

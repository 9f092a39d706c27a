export type Cut = { kind: 'at-once' } | { kind: 'after-bytes'; response: Response; bytes: number }

const cuts = new WeakMap<Response, Cut>()

/**
 * An answer that is a cut connection. `listen` cuts the socket for it: at once, or after `bytes` bytes of
 * `response` as it stands on the wire, counted from its status line. It is a `Response.error()`, so that msw,
 * given it by a handler, rejects the caller's fetch with a network error; there the bytes are lost.
 */
export function cutConnection(cut: Cut): Response {
  const response = Response.error()
  cuts.set(response, cut)
  return response
}

export function findCut(response: Response): Cut | undefined {
  return cuts.get(response)
}

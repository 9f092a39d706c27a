import type { Dials } from '../dials.ts'
import type { LiveEvent, LiveFeed } from '../live-feed.ts'

type Standing = { live: LiveFeed; dials: Dials }

/** Server-sent events of the live feed, the dials as they stand first, until the page hangs up. */
export function eventStream({ live, dials }: Standing, onLeave: () => void): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const tell = (event: LiveEvent) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`))
      tell({ kind: 'dials', dials: { ...dials } })
      leave = live.subscribe(tell)
    },
    cancel: () => {
      leave()
      onLeave()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
}

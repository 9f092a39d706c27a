import type { LiveFeed } from '../live-feed.ts'

/** Server-sent events of the live feed, until the page hangs up. */
export function eventStream(live: LiveFeed, onLeave: () => void): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(': open\n\n'))
      leave = live.subscribe((event) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`)),
      )
    },
    cancel: () => {
      leave()
      onLeave()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
}

import type { Frame, Page } from 'playwright-core'

/** What a frame saw of itself; times in ms from the start of its navigation. */
export type FrameSight = {
  pressableMs: number
  /** Tasks over 50 ms until the page had rested. */
  longTasksMs: readonly number[]
  requests: number
  bytes: number
  origin: number
}

export type Asked = { at: number; what: string }

/** Puts the watchers into every page and frame that the browser opens from now on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = window === window.top ? watchHost : watchApp
    watch()

    /** The host hears everything that the app asks of Zendesk; the sandbox allows no other way. */
    function watchHost(): void {
      const asked: Asked[] = []
      Reflect.set(window, 'asked', asked)
      window.addEventListener('message', ({ data }) => {
        const said = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : data
        const key = String(said?.key ?? '')
        const what = said?.request ?? (key.startsWith('request:') ? 'request' : undefined)
        if (what === undefined) return
        const action = what === 'invoke' ? Object.keys(said.params ?? {}).join() : ''
        const url = what === 'request' ? String(said.message?.url ?? '') : ''
        asked.push({ at: performance.timeOrigin + performance.now(), what: `${what} ${action}${url}`.trim() })
      })
    }

    /** A button counts when it stands in the document and the next picture has been drawn. */
    function watchApp(): void {
      const longTasks: number[] = []
      Reflect.set(window, 'longTasks', longTasks)
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'self') longTasks.push(duration)
      }).observe({ type: 'longtask', buffered: true })
      const observer = new MutationObserver(() => {
        if (document.querySelector('button[aria-keyshortcuts]:not(:disabled)') === null) return
        observer.disconnect()
        requestAnimationFrame(() => {
          const drawn = new MessageChannel()
          drawn.port1.onmessage = () => performance.mark('pressable')
          drawn.port2.postMessage(null)
        })
      })
      observer.observe(document, { childList: true, subtree: true, attributes: true })
    }
  })
}

/** Waits until the suggestion can be pressed and the page rests, then asks the frame what it saw. */
export async function readSight(frame: Frame): Promise<FrameSight> {
  await frame.waitForFunction(() => performance.getEntriesByName('pressable').length > 0, undefined, {
    polling: 100,
  })
  await frame.page().waitForTimeout(restMs)
  return frame.evaluate(() => {
    const loaded = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
    const longTasksMs: number[] = Reflect.get(window, 'longTasks')
    return {
      pressableMs: performance.getEntriesByName('pressable')[0]?.startTime ?? Number.NaN,
      longTasksMs,
      requests: loaded.length + 1,
      bytes: loaded.reduce((sum, entry) => sum + entry.decodedBodySize, 0),
      origin: performance.timeOrigin,
    }
  })
}

const restMs = 400

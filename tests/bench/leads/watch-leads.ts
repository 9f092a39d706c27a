import type { Frame, Page } from 'playwright-core'

/** What the team leads' page saw of itself; times in ms from the start of its navigation. */
export type LeadsSight = { usableMs: number; wholeMs: number; longTasksMs: readonly number[] }

/** Puts the watchers into every frame that the browser opens from now on. */
export async function watchLeads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window === window.top) return
    const longTasks: number[] = []
    Reflect.set(window, 'longTasks', longTasks)
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })

    /** Usable: search and rows stand there; whole: all rows are read, so that they can be exported. */
    const wanted = new Map([
      ['usable', '[role="search"] ~ [role="region"] tbody tr'],
      ['whole', '[role="search"] ~ * button[aria-expanded]:not(:disabled)'],
    ])
    const observer = new MutationObserver(() => {
      for (const [name, selector] of wanted) {
        if (document.querySelector(selector) === null) continue
        wanted.delete(name)
        markWhenDrawn(name)
      }
      if (wanted.size === 0) observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })

    /** What stands in the document counts when the next picture has been drawn. */
    function markWhenDrawn(name: string): void {
      requestAnimationFrame(() => {
        const drawn = new MessageChannel()
        drawn.port1.onmessage = () => performance.mark(name)
        drawn.port2.postMessage(null)
      })
    }
  })
}

/** Waits until all rows are read, then asks the frame what it saw. */
export async function readSight(frame: Frame): Promise<LeadsSight> {
  await frame.waitForFunction(() => performance.getEntriesByName('whole').length > 0, undefined, {
    polling: 50,
  })
  return frame.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    const longTasksMs: number[] = Reflect.get(window, 'longTasks')
    return { usableMs: at('usable'), wholeMs: at('whole'), longTasksMs }
  })
}

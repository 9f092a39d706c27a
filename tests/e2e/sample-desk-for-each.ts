import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchChromium } from './chromium.ts'
import { openSampleApp, type SampleDesk } from './open-sample-app.ts'

/** One browser for the file, and a new workspace for each test. `complaints: 'allowed'` where errors are played. */
export function sampleDeskForEach(
  take: (desk: SampleDesk) => void,
  { complaints = 'none' }: { complaints?: 'none' | 'allowed' } = {},
): void {
  let browser: Browser
  let desk: SampleDesk
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    desk = await openSampleApp(browser)
    take(desk)
  })
  afterEach(async () => {
    await desk.close()
    if (complaints === 'none') expect(desk.complaints).toEqual([])
  })
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { scenes as usualScenes } from '../screenshots/scenes.ts'
import { receiptScenes } from '../screenshots/scenes-receipt.ts'
import { playScene } from '../screenshots/stage.ts'
import { launchChromium } from './chromium.ts'
import type { Desk } from './open-desk.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

const scenes = { ...usualScenes, ...receiptScenes }

let browser: Browser
let desk: Desk
beforeAll(async () => {
  browser = await launchChromium()
})
afterEach(() => desk.close())
afterAll(() => browser.close())

async function findings(): Promise<string[]> {
  const frame = await (await desk.page.locator('iframe:visible').elementHandle())?.contentFrame()
  if (!frame) throw new Error('No app is shown')
  await frame.evaluate(axeSource)
  const results = await frame.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** How far the page is wider than its frame, at this width and zoom of the frame. */
async function overflowPx(widthPx: number, zoom: number): Promise<number> {
  await desk.page.locator('iframe:visible').evaluate((frame, width) => {
    frame.style.width = `${width}px`
  }, widthPx)
  return desk.app.locator('html').evaluate((page, factor) => {
    page.style.zoom = String(factor)
    return page.scrollWidth - page.clientWidth
  }, zoom)
}

test.each(Object.entries(scenes))('%s is accessible, light and dark', async (_, scene) => {
  desk = await playScene(scene, { language: 'en', scheme: 'light', browser })
  expect(await findings()).toEqual([])
  await desk.page.getByRole('button', { name: 'Dark mode' }).click()
  await desk.page.waitForTimeout(200)
  expect(await findings()).toEqual([])
  expect(desk.complaints).toEqual([])
})

const wide = [
  'suggestion',
  'several-people',
  'ceci-down',
  'outcome-unknown',
  'hostile',
  'other-machine',
  'without-proxy',
  'password-left-out',
  'look-first',
  'rehearsal',
  'one-has-account',
  'missed-people',
  'perhaps-sent',
] as const

test.each(wide)('%s fits 280, 320 and 420 px and a zoom of 200 percent, in Spanish too', async (name) => {
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`There is no scene ${name}`)
  desk = await playScene(scene, { language: 'es', scheme: 'light', browser })
  expect(await findings()).toEqual([])
  for (const widthPx of [280, 320, 420]) expect(await overflowPx(widthPx, 1)).toBe(0)
  expect(await overflowPx(420, 2)).toBe(0)
})

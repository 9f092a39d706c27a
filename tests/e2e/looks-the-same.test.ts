import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scenes } from '../screenshots/scenes.ts'
import { playScene } from '../screenshots/stage.ts'
import { launchChromium } from './chromium.ts'
import { readLooks } from './read-looks.ts'

const folder = mkdtempSync(join(tmpdir(), 'original-styling-'))
let browser: Browser
beforeAll(async () => {
  const { VITEST: _, ...env } = process.env
  execFileSync('node', [join(import.meta.dirname, 'build-original-styling.ts'), folder], { env })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['fields-wrong', 'light'],
  ['look-first', 'dark'],
] as const)('%s, %s, looks as with styled-components and polished themselves', async (name, scheme) => {
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`There is no scene ${name}`)
  const staging = { language: 'en', scheme, browser } as const
  const shipped = await playScene(scene, staging)
  const options = { ...scene.options, appDir: folder }
  const original = await playScene({ ...scene, options }, staging)
  try {
    for (const state of ['at rest', 'hover', 'active', 'focus-visible', 'disabled'] as const) {
      const looks = await readLooks(original.page, state)
      expect(looks.length).toBeGreaterThan(30)
      expect(await readLooks(shipped.page, state), state).toEqual(looks)
    }
  } finally {
    await shipped.close()
    await original.close()
  }
})

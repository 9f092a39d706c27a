import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { workspaceContract } from '../contracts/workspace.ts'
import { buildContractApp } from '../contracts/workspace-app.ts'
import { openInChromium } from '../contracts/workspace-in-chromium.ts'
import { launchChromium } from './chromium.ts'

let browser: Browser
let appDir: string
const open: (() => Promise<void>)[] = []

beforeAll(async () => {
  browser = await launchChromium()
  appDir = await buildContractApp()
})
afterEach(() => Promise.all(open.splice(0).map((close) => close())))
afterAll(async () => {
  await browser.close()
  await rm(appDir, { recursive: true })
})

workspaceContract('the adapter in the sandbox, in Chromium,', async () => {
  const opened = await openInChromium(browser, appDir)
  open.push(opened.close)
  return opened
})

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** A real Chromium: the machine's own, or the one that npm's `@sparticuz/chromium` carries. */
export async function launchChromium(): Promise<Browser> {
  const installed = places.find((place) => place !== undefined && existsSync(place))
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--no-first-run',
  ]
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] })
}

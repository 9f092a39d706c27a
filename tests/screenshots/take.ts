import { fileURLToPath } from 'node:url'
import { launchChromium } from '../e2e/chromium.ts'
import { type Scene, scenes } from './scenes.ts'
import { leadsScenes } from './scenes-leads.ts'
import { receiptScenes } from './scenes-receipt.ts'
import { playScene, type Staging } from './stage.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv[2]
const browser = await launchChromium()

const stagings: readonly Staging[] = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'es', scheme: 'light' },
  { language: 'es', scheme: 'dark' },
]

for (const [name, scene] of Object.entries({ ...scenes, ...receiptScenes, ...leadsScenes })) {
  if (wanted !== undefined && wanted !== name) continue
  const shots: Buffer[] = []
  for (const staging of stagings) shots.push(await shootPanel(scene, staging))
  if (scene.narrow) shots.push(await shootPanel(scene, { language: 'es', scheme: 'light' }, 320))
  await putSideBySide(shots, `${folder}${name}.png`)
  console.log(`${name}.png`)
}
if (wanted === undefined || wanted === 'ticket') await shootTicket(`${folder}ticket.png`)
await browser.close()

async function shootPanel(scene: Scene, staging: Staging, widthPx?: number): Promise<Buffer> {
  const desk = await playScene(scene, { ...staging, browser })
  await desk.page.setViewportSize({ width: 1440, height: 1500 })
  const frame = desk.page.locator('iframe:visible')
  if (widthPx !== undefined)
    await frame.evaluate((element, px) => element.style.setProperty('width', `${px}px`), widthPx)
  await desk.page.waitForTimeout(300)
  const shot = await frame.screenshot()
  await desk.close()
  return shot
}

async function shootTicket(path: string): Promise<void> {
  const scene = scenes.done
  if (scene === undefined) return
  const desk = await playScene(scene, { language: 'en', scheme: 'light' })
  await desk.page.screenshot({ path })
  await desk.close()
}

async function putSideBySide(shots: readonly Buffer[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 100, height: 100 } })
  const images = shots.map(
    (shot) => `<img style="max-width:680px" src="data:image/png;base64,${shot.toString('base64')}">`,
  )
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:8px;align-items:flex-start;background:#888;padding:8px">${images.join('')}</div>`,
  )
  await page.locator('div').screenshot({ path })
  await page.close()
}

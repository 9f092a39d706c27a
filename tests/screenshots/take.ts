import { fileURLToPath } from 'node:url'
import { openDesk } from '../e2e/open-desk.ts'
import { scenes } from './scenes.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv[2]

for (const [name, { options, scheme = 'light', width = 1440, agent = '', play }] of Object.entries(scenes)) {
  if (wanted !== undefined && wanted !== name) continue
  const desk = await openDesk({ ...options, search: `?scheme=${scheme}${agent}` })
  await desk.page.setViewportSize({ width, height: 900 })
  await play(desk)
  await desk.page.waitForTimeout(400)
  await desk.page.screenshot({ path: `${folder}${name}.png` })
  await desk.close()
  console.log(`${name}.png`)
}

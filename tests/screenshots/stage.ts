import type { Browser } from 'playwright-core'
import { en, type Words } from '../../src/sidebar/words/en.ts'
import { es } from '../../src/sidebar/words/es.ts'
import { type Desk, openDesk } from '../e2e/open-desk.ts'
import type { Scene } from './scenes.ts'

export type Staging = { language: 'en' | 'es'; scheme: 'light' | 'dark'; browser?: Browser }

const wordsOf: Record<Staging['language'], Words> = { en, es }

/** Plays a scene in front of an agent of this language and colour scheme; the caller closes the desk. */
export async function playScene(scene: Scene, { language, scheme, browser }: Staging): Promise<Desk> {
  const agent = scene.agent === undefined ? '' : `&agent=${scene.agent}`
  const shared = browser === undefined ? {} : { browser }
  const desk = await openDesk({ ...scene.options, ...shared, search: `?scheme=${scheme}${agent}` })
  if (language === 'es') await switchToSpanish(desk)
  await scene.play(desk, wordsOf[language])
  await desk.page.waitForTimeout(300)
  return desk
}

async function switchToSpanish({ page }: Desk): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() !== 'GET')
  await page.getByRole('combobox').filter({ hasText: 'Español' }).selectOption({ label: 'Español' })
  await saved
}

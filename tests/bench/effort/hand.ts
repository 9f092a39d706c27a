import type { BrowserContext, Locator, Page } from 'playwright-core'
import { type Effort, noEffort } from './keystroke-model.ts'

/** A person's hand: everything that it does really reaches the pages, and is counted there. */
export type Hand = {
  /** Starts the count, with the keyboard in this page; what went before does not count. */
  begin(page: Page): void
  /** Points at a control that does something and presses it. */
  choose(target: Locator): Promise<void>
  /** Points into a field, so that the keyboard goes there. */
  pointInto(target: Locator): Promise<void>
  /** Marks a line by three presses. */
  markLine(target: Locator): Promise<void>
  /** Marks a word inside a text by two presses. */
  markWord(target: Locator, word: string): Promise<void>
  /** Types a value; a capital costs no key of its own. */
  type(text: string): Promise<void>
  /** One stroke, such as `Tab` or `Control+V`, in which each key counts. */
  stroke(keys: string): Promise<void>
  /** Changes to another window or tab by pointing at it. */
  switchTo(page: Page): Promise<void>
  /** Adds what a person would do in a program that the sandbox lacks. */
  imagine(effort: Partial<Effort>): void
  effort(): Effort
}

/** To be made before the browser opens its first page, so that every page is counted. */
export async function createHand(context: BrowserContext): Promise<Hand> {
  let front: Page | undefined
  const seen = await countEvents(context)
  let counted = noEffort
  let at: 'pointer' | 'keyboard' = 'pointer'
  const add = (more: Partial<Effort>) => {
    counted = addUp(counted, more)
  }
  const goTo = (place: typeof at) => {
    if (place !== at) add({ homings: 1 })
    at = place
  }
  const point = () => {
    goTo('pointer')
    add({ pointings: 1 })
  }
  const keyboard = () => {
    goTo('keyboard')
    if (front === undefined) throw new Error('The hand has not begun: no page has the keyboard')
    return front.keyboard
  }
  return {
    begin(page) {
      front = page
      at = 'pointer'
      counted = noEffort
      Object.assign(seen, { presses: 0, keystrokes: 0 })
    },
    async choose(target) {
      point()
      add({ thoughts: 1 })
      await target.click()
    },
    async pointInto(target) {
      point()
      await target.click()
    },
    async markLine(target) {
      point()
      await target.click({ clickCount: 3 })
    },
    async markWord(target, word) {
      point()
      const { x, y } = await findWord(target, word)
      await target.page().mouse.click(x, y, { clickCount: 2 })
    },
    async type(text) {
      add({ thoughts: 1 })
      await keyboard().type(text)
    },
    async stroke(keys) {
      await keyboard().press(keys)
    },
    async switchTo(page) {
      point()
      add({ switches: 1, thoughts: 1, presses: 1 })
      front = page
      await page.bringToFront()
    },
    imagine: add,
    effort: () => addUp(counted, seen),
  }
}

const addUp = (one: Effort, more: Partial<Effort>): Effort => ({
  presses: one.presses + (more.presses ?? 0),
  keystrokes: one.keystrokes + (more.keystrokes ?? 0),
  switches: one.switches + (more.switches ?? 0),
  pointings: one.pointings + (more.pointings ?? 0),
  homings: one.homings + (more.homings ?? 0),
  thoughts: one.thoughts + (more.thoughts ?? 0),
})

/** Counts the presses and keys that pages and frames of this browser get from a person, not from a script. */
async function countEvents(context: BrowserContext): Promise<{ presses: number; keystrokes: number }> {
  const seen = { presses: 0, keystrokes: 0 }
  await context.exposeBinding('countPress', () => {
    seen.presses += 1
  })
  await context.exposeBinding('countKey', () => {
    seen.keystrokes += 1
  })
  await context.addInitScript(() => {
    const tell = (name: string) => (event: Event) => {
      if (event.isTrusted) Reflect.get(window, name)()
    }
    window.addEventListener('pointerdown', tell('countPress'), true)
    window.addEventListener('keydown', tell('countKey'), true)
  })
  return seen
}

async function findWord(target: Locator, word: string): Promise<{ x: number; y: number }> {
  return target.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const box = range.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`The word ${wanted} does not stand there`)
  }, word)
}

import type { CDPSession, Frame, Page } from 'playwright-core'

export type State = 'at rest' | 'hover' | 'active' | 'focus-visible' | 'disabled'

/** Each element of the app's frame with everything that the browser makes of its styles in this state, as one text. */
export async function readLooks(page: Page, state: State): Promise<string[]> {
  const frame = await (await page.locator('iframe:visible').elementHandle())?.contentFrame()
  if (!frame) throw new Error('No app is shown')
  await frame.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  if (state === 'disabled')
    await frame.locator('body').evaluate((body) => {
      for (const control of body.querySelectorAll('button, input, select, textarea'))
        control.toggleAttribute('disabled', true)
    })
  else if (state !== 'at rest') await forceState(page, frame, state)
  return frame.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const read = (element: Element, part?: string): string => {
      const style = getComputedStyle(element, part)
      return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
    }
    // Addresses in the text hold a port, which differs from sandbox to sandbox.
    const toStart = ({ textContent }: Element) => textContent?.replace(/\d/g, '').slice(0, 40)
    return Array.from(document.body.querySelectorAll(':not(script, style)'), (element) =>
      [element.tagName, toStart(element), read(element), read(element, '::placeholder')].join('\n'),
    )
  })
}

async function forceState(page: Page, frame: Frame, state: State): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('DOM.enable')
  await devTools.send('CSS.enable')
  const elements = await findElements(devTools, frame.url())
  const force = (nodeId: number) =>
    devTools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [state] })
  await Promise.all(elements.map(force))
}

type Node = {
  nodeId: number
  nodeType: number
  documentURL?: string
  children?: Node[]
  contentDocument?: Node
}

async function findElements(devTools: CDPSession, url: string): Promise<number[]> {
  const { root } = await devTools.send('DOM.getDocument', { depth: -1, pierce: true })
  const walk = (node: Node): Node[] => [node, ...inside(node).flatMap(walk)]
  const inside = (node: Node): Node[] => [
    ...(node.children ?? []),
    ...(node.contentDocument === undefined ? [] : [node.contentDocument]),
  ]
  const framed = walk(root).find(({ documentURL }) => documentURL === url)
  if (framed === undefined) throw new Error(`No document of ${url}`)
  return walk(framed).flatMap(({ nodeId, nodeType }) => (nodeType === 1 ? [nodeId] : []))
}

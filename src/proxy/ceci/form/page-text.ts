import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler'

/** Elements that stand in the midst of a line; between all others a reader sees a gap. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const unseen = new Set(['head', 'script', 'style', 'noscript', 'template'])

/** What a person reads: without scripts and what is hidden, with a gap between blocks. */
export function readText(nodes: Iterable<AnyNode>): string {
  let text = ''
  for (const node of nodes) {
    if (isText(node)) text += node.data
    else if (hasChildren(node) && isSeen(node)) {
      const inside = readText(node.children)
      text += isTag(node) && inline.has(node.name) ? inside : ` ${inside} `
    }
  }
  return text
}

const hasChildren = (node: AnyNode): node is AnyNode & ParentNode => 'children' in node

function isSeen(node: AnyNode): boolean {
  if (!isTag(node)) return true
  const { hidden, style = '' } = node.attribs
  return !unseen.has(node.name) && hidden === undefined && !/display\s*:\s*none/i.test(style)
}

/** Every text that an element may be meant to say: read as a whole, piece by piece, its value, and who it writes to. */
export function readSayings(element: Element): string[] {
  const pieces: string[] = []
  const walk = (node: AnyNode) => {
    if (isText(node)) pieces.push(node.data)
    if (!isTag(node)) return
    const { value, href } = node.attribs
    if (value !== undefined) pieces.push(value)
    if (href !== undefined && /^mailto:/i.test(href)) pieces.push(decode(href.slice(7).replace(/\?.*$/s, '')))
    node.children.forEach(walk)
  }
  walk(element)
  return [readText([element]), ...pieces]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { type Props, toText } from './css.ts'
import { addRule, openGroup } from './sheet.ts'

/** What a styled component adds to its base: a template, and the classes that it has come to. */
export type Style = {
  base: Style | undefined
  template: readonly unknown[]
  group: number
  classOf: Map<string, string>
  known: Known[]
}

type Known = { read: ReadonlyMap<string, unknown>; className: string }

/** More looks than a component has; past it the oldest is worked out anew. */
const knownAtMost = 40
let classes = 0

export const createStyle = (template: readonly unknown[], base: Style | undefined): Style => ({
  base,
  template,
  group: openGroup(),
  classOf: new Map(),
  known: [],
})

/** The classes for these props, in the order of their styles. */
export function toClasses(style: Style, props: Props): string {
  const own = recall(style, props) ?? workOut(style, props)
  return style.base === undefined ? own : `${toClasses(style.base, props)} ${own}`
}

/** A template is pure: where all that it read before reads the same, it comes to the same. */
const recall = ({ known }: Style, props: Props): string | undefined =>
  known.find(({ read }) => isSame(read, props))?.className

function isSame(read: ReadonlyMap<string, unknown>, props: Props): boolean {
  for (const [name, value] of read) if (props[name] !== value) return false
  return true
}

function workOut(style: Style, props: Props): string {
  const read = new Map<string, unknown>()
  let isKnowable = true
  const watched = new Proxy(props, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof name === 'string') read.set(name, value)
      return value
    },
    ownKeys(target) {
      isKnowable = false
      return Reflect.ownKeys(target)
    },
  })
  const text = toText(style.template, watched)
  const className = style.classOf.get(text) ?? insert(style, text)
  if (isKnowable && style.known.push({ read, className }) > knownAtMost) style.known.shift()
  return className
}

// The browser nests by itself, so the text goes in as it is written.
function insert(style: Style, text: string): string {
  const className = `c${++classes}`
  addRule(style.group, `.${className}{${text}}`)
  style.classOf.set(text, className)
  return className
}

import { addRule, openGroup } from './sheet.ts'

type Keyframes = { insert: () => string }

const made = new WeakSet<object>()
let count = 0

export const isKeyframes = (piece: unknown): piece is Keyframes =>
  typeof piece === 'object' && piece !== null && made.has(piece)

/** An animation under a name of its own, which stands in the page as soon as a style names it. */
export function keyframes(strings: readonly string[], ...values: readonly unknown[]): Keyframes {
  const name = `k${++count}`
  const group = openGroup()
  let inserted = false
  const animation = {
    insert() {
      if (!inserted) addRule(group, `@keyframes ${name}{${String.raw({ raw: strings }, ...values)}}`)
      inserted = true
      return name
    },
  }
  made.add(animation)
  return animation
}

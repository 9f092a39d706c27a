import { isKeyframes } from './keyframes.ts'

export type Props = Readonly<Record<string, unknown>>
type Compute = (props: Props) => unknown

/** A template as written: its strings and what stands between them, in turn. */
export function css(strings: readonly string[], ...values: readonly unknown[]): readonly unknown[] {
  return strings.flatMap((text, index) => (index === 0 ? [text] : [values[index - 1], text]))
}

/** The text that a style comes to for these props. */
export function toText(piece: unknown, props: Props): string {
  if (typeof piece === 'string') return piece
  if (piece === undefined || piece === null || piece === false) return ''
  if (Array.isArray(piece)) return piece.reduce<string>((text, each) => text + toText(each, props), '')
  if (typeof piece === 'function')
    return 'styledComponentId' in piece
      ? `.${piece.styledComponentId}`
      : toText((piece as Compute)(props), props)
  if (isKeyframes(piece)) return piece.insert()
  if (typeof piece === 'object') return Object.entries(piece).map(toDeclaration).join('')
  return String(piece)
}

const toDeclaration = ([name, value]: [string, unknown]): string =>
  value === undefined || value === null || value === false || value === ''
    ? ''
    : `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`

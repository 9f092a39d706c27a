const length = /^([+-]?(?:\d+|\d*\.\d+))([a-z]*|%)$/

export function getValueAndUnit(value: unknown): [unknown, string | undefined] {
  if (typeof value !== 'string') return [value, '']
  const found = length.exec(value)
  return found === null ? [value, undefined] : [Number.parseFloat(value), found[2]]
}

export const stripUnit = (value: unknown): unknown => getValueAndUnit(value)[0]

export const em = (value: string | number, base: string | number = '16px'): string =>
  `${toPixels(value) / toPixels(base)}em`

function toPixels(value: string | number): number {
  const [pixels, unit] = getValueAndUnit(value)
  if (typeof pixels === 'number' && (unit === 'px' || typeof value === 'number')) return pixels
  throw new Error(`Not a length in px: ${value}`)
}

/** Works out lengths of one unit: `math('40px - (1px * 2)')` is 38px. */
export function math(formula: string): string {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]+|\S/g) ?? []
  const units = new Set(tokens.filter((token) => /^[a-z]/.test(token)))
  const rest = tokens.filter((token) => !units.has(token)).reverse()
  const value = readSum(rest)
  if (units.size > 1 || rest.length > 0 || Number.isNaN(value)) throw new Error(`Cannot work out ${formula}`)
  return `${value}${[...units].join('')}`
}

type Tokens = string[]
const next = (tokens: Tokens): string | undefined => tokens.at(-1)

function readSum(tokens: Tokens): number {
  let sum = readProduct(tokens)
  while (next(tokens) === '+' || next(tokens) === '-')
    sum += tokens.pop() === '+' ? readProduct(tokens) : -readProduct(tokens)
  return sum
}

function readProduct(tokens: Tokens): number {
  let product = readFactor(tokens)
  while (next(tokens) === '*' || next(tokens) === '/')
    if (tokens.pop() === '*') product *= readFactor(tokens)
    else product /= readFactor(tokens)
  return product
}

function readFactor(tokens: Tokens): number {
  const token = tokens.pop()
  if (token === '-') return -readFactor(tokens)
  if (token === '+') return readFactor(tokens)
  if (token !== '(') return Number(token)
  const inner = readSum(tokens)
  return tokens.pop() === ')' ? inner : Number.NaN
}

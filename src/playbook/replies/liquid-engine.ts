import { type FilterImplOptions, Liquid } from 'liquidjs'
import type { ReplyPart } from '../reply-parts.ts'

const allowedTags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#'])
const allowedFilters = new Set([
  ...['append', 'prepend', 'capitalize', 'upcase', 'downcase', 'strip', 'default', 'replace', 'truncate'],
  ...['join', 'first', 'last', 'size', 'map', 'reverse', 'slice'],
])

/** Marks where a value stands in the rendered text; these characters never survive inside a value. */
const marks = /\uE000(\d+)\uE001/
const markCharacters = /[\uE000\uE001]/g

export type ReplyEngine = { liquid: Liquid; takeParts(rendered: string): ReplyPart[] }

/** Liquid without clock, files and scripts; each inserted value is kept apart from the template's own text. */
export function createReplyEngine(): ReplyEngine {
  const filled: { text: string; filledFrom: string }[] = []
  const liquid = new Liquid({
    templates: {},
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: 50_000,
    memoryLimit: 1_000_000,
  })
  for (const tag of Object.keys(liquid.tags)) if (!allowedTags.has(tag)) delete liquid.tags[tag]
  for (const filter of Object.keys(liquid.filters))
    if (!allowedFilters.has(filter)) liquid.unregisterFilter(filter)
  const keep: FilterImplOptions = (value: unknown, filledFrom: unknown) => {
    filled.push({ text: toPlainValue(value), filledFrom: String(filledFrom) })
    return `\uE000${filled.length - 1}\uE001`
  }
  liquid.registerFilter('filled_from', keep)
  return {
    liquid,
    takeParts: (rendered) =>
      rendered.split(marks).map((piece, index) => {
        return index % 2 === 0 ? { text: piece } : (filled[Number(piece)] ?? { text: '' })
      }),
  }
}

function toPlainValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(toPlainValue).join(', ')
  if (typeof value === 'object')
    throw new Error('this placeholder stands for several values: name one of them')
  return String(value).replace(markCharacters, '')
}

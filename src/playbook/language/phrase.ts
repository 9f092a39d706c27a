import { wordSets } from './word-sets.ts'

/** A part of a phrase: words of which one is said, or a gap of a few words that may say anything. */
export type Part =
  | { kind: 'start' }
  | { kind: 'gap'; most: number; keepsOwner: boolean }
  | { kind: 'words'; choices: ReadonlyMap<string, readonly (readonly string[])[]>; optional: boolean }

const gaps: Readonly<Record<string, Part>> = {
  '*': { kind: 'gap', most: 3, keepsOwner: false },
  '**': { kind: 'gap', most: 7, keepsOwner: false },
  '+': { kind: 'gap', most: 5, keepsOwner: true },
  '^': { kind: 'start' },
}
const anyNumber = '#'
const numbers = '#|one|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis'
const ownerChanges = new Set(
  'my our your their his her with by told said says if not asked under from mi tu su nuestra nuestro con por'.split(
    ' ',
  ),
)

/** The parts of a line, in which `toPhrases` tells what each sign means. */
export function toParts(line: string): Part[] {
  return line.split(/\s+/).map((written) => {
    const element = written.startsWith(neededMark) ? written.slice(1) : written
    const gap = gaps[element]
    if (gap !== undefined) return gap
    const optional = isOptional(element)
    const byFirst = new Map<string, string[][]>()
    for (const choice of toChoices(optional ? element.slice(0, -1) : element)) {
      const words = choice.split(' ')
      const first = words[0] ?? ''
      const same = byFirst.get(first)
      if (same === undefined) byFirst.set(first, [words])
      else same.push(words)
    }
    return { kind: 'words', choices: byFirst, optional }
  })
}

/** Stands before the element that `findNeededElement` would find, where the build has looked for it already. */
export const neededMark = '='

/** The first words of the part of a line with the fewest choices, of which one must be said; undefined where none must. */
export function findNeededWords(line: string): readonly string[] | undefined {
  const at = line.startsWith(neededMark) ? 0 : line.indexOf(` ${neededMark}`) + 1
  const marked = line[at] === neededMark ? line.slice(at + 1).split(' ', 1)[0] : undefined
  const needed = marked ?? findNeededElement(line)
  return needed === undefined ? undefined : firstWords(needed)
}

/** The element of a line with the fewest choices, of which one must be said; undefined where none must. */
export function findNeededElement(line: string): string | undefined {
  let needed: string | undefined
  for (const element of line.split(/\s+/)) {
    if (element in gaps || isOptional(element) || element.split('|').includes(anyNumber)) continue
    if (needed === undefined || toChoices(element).length < toChoices(needed).length) needed = element
  }
  return needed
}

function firstWords(element: string): readonly string[] {
  return [...new Set(toChoices(element).map((choice) => choice.split(' ', 1)[0] ?? ''))]
}

function isOptional(element: string): boolean {
  return element.length > 1 && element.endsWith('?')
}

const known = new Map<string, string[]>()

/** The words that an element stands for; the same elements stand in many lines. */
function toChoices(element: string): string[] {
  const before = known.get(element)
  if (before !== undefined) return before
  const choices = element.split('|').flatMap((choice) => {
    if (choice === anyNumber) return numbers.split('|')
    if (choice.startsWith('$')) return toChoices(setOf(choice.slice(1)))
    return choice.replaceAll('~', ' ')
  })
  known.set(element, choices)
  return choices
}

function setOf(name: string): string {
  const words = wordSets[name]
  if (words === undefined) throw new Error(`A phrase names the words "$${name}", which no set holds`)
  return words
}

/** Where a phrase that begins with the word at `at` ends, and undefined where it is not said there. */
export function findEnd(
  parts: readonly Part[],
  words: readonly string[],
  at: number,
  index = 0,
): number | undefined {
  const part = parts[index]
  if (part === undefined) return at
  switch (part.kind) {
    case 'start':
      return at === 0 ? findEnd(parts, words, at, index + 1) : undefined
    case 'gap':
      for (let length = gapAt(part, words, at); length >= 0; length--) {
        const end = findEnd(parts, words, at + length, index + 1)
        if (end !== undefined) return end
      }
      return undefined
    case 'words': {
      for (const choice of choicesAt(part, words[at] ?? '')) {
        if (!choice.every((word, ahead) => ahead === 0 || words[at + ahead] === word)) continue
        const end = findEnd(parts, words, at + choice.length, index + 1)
        if (end !== undefined) return end
      }
      return part.optional ? findEnd(parts, words, at, index + 1) : undefined
    }
  }
}

const none: readonly (readonly string[])[] = []

function choicesAt({ choices }: Part & { kind: 'words' }, word: string) {
  return choices.get(word) ?? (choices.has(anyNumber) && /^\d+$/.test(word) ? [[word]] : none)
}

function gapAt({ most, keepsOwner }: Part & { kind: 'gap' }, words: readonly string[], at: number): number {
  let length = 0
  while (length < most) {
    const word = words[at + length]
    if (word === undefined || word === '' || /[.;!?]/.test(word)) break
    if (keepsOwner && ownerChanges.has(word)) break
    length++
  }
  return length
}

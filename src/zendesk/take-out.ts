import { isBlank, lettersOfDraft } from './words-of-draft.ts'
import type { Draft, WrittenText } from './workspace.ts'

/** The draft's text without the placed one, the rest as it stands; undefined where it does not stand there whole. */
export function takeOut(draft: Draft, placed: WrittenText): string | undefined {
  const letters = lettersOfPlaced(draft, placed)
  return draft.rich ? takeOutOfPage(draft.text, letters) : takeOutOfWords(draft.text, letters)
}

export const lettersOfPlaced = ({ rich }: Draft, { html, text }: WrittenText): string =>
  lettersOfDraft({ text: rich ? html : text, rich })

const pieceLetters = 12

/** Whether a piece of the placed text stands in the draft, so that somebody may have changed it but not removed it. */
export function standsInPieces(draft: Draft, placed: WrittenText): boolean {
  return shareOfPieces(lettersOfDraft(draft), lettersOfPlaced(draft, placed)) > 0
}

/** How much of these letters stands among those found, piece by piece: 1 is all of them. */
export function shareOfPieces(found: string, letters: string): number {
  const pieces = letters.match(new RegExp(`.{${pieceLetters}}`, 'gu')) ?? [letters]
  return pieces.filter((piece) => found.includes(piece)).length / pieces.length
}

function takeOutOfWords(text: string, letters: string): string | undefined {
  const places = [...text.matchAll(/./gsu)].filter(([letter]) => !isBlank(letter))
  const [first, last] = findEnds(
    places,
    places.map(([letter]) => letter),
    letters,
  )
  return first && last && text.slice(0, first.index) + text.slice(last.index + last[0].length)
}

function takeOutOfPage(html: string, letters: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const places = [...textsOf(body)].flatMap((node) =>
    [...node.data.matchAll(/./gsu)].map((match) => ({ node, letter: match[0], at: match.index })),
  )
  const written = places.filter(({ letter }) => !isBlank(letter))
  const [first, last] = findEnds(
    written,
    written.map(({ letter }) => letter),
    letters,
  )
  if (first === undefined || last === undefined) return undefined
  const range = body.ownerDocument.createRange()
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + last.letter.length)
  const touched = [...body.children].filter((child) => range.intersectsNode(child))
  range.deleteContents()
  for (const block of touched) if (isEmptied(block)) block.remove()
  return body.innerHTML
}

/** Where the last such run of letters begins and ends: replies are put below what stands there. */
function findEnds<Place>(
  places: readonly Place[],
  written: readonly string[],
  letters: string,
): [first?: Place | undefined, last?: Place | undefined] {
  const at = written.join('').lastIndexOf(letters)
  if (at === -1 || letters === '') return []
  const before = [...written.join('').slice(0, at)].length
  return [places[before], places[before + [...letters].length - 1]]
}

function* textsOf(body: HTMLElement): Generator<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) yield walker.currentNode as Text
}

const isEmptied = (block: Element): boolean =>
  isBlank(block.textContent) &&
  block.querySelector('img, video, audio, iframe, hr') === null &&
  block.tagName !== 'IMG'

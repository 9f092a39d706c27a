import type { Draft } from './workspace.ts'

const blanks = /[\s\u200B\uFEFF]+/g

/** What a person reads in a draft, one line; markup is parsed apart from the page and never shown. */
export function wordsOfDraft({ text, rich }: Pick<Draft, 'text' | 'rich'>): string {
  const words = rich ? new DOMParser().parseFromString(text, 'text/html').body.textContent : text
  return words.replace(blanks, ' ').trim()
}

/** Letters alone, since editors rearrange white space and paragraphs; an empty paragraph gives ''. */
export function lettersOfDraft(draft: Pick<Draft, 'text' | 'rich'>): string {
  return wordsOfDraft(draft).replaceAll(' ', '')
}

export const isBlank = (words: string): boolean => words.replace(blanks, '') === ''

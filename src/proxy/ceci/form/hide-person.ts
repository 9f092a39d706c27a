import type { Result } from '../../../contract/result.ts'

/** Sites put people into the addresses of their pages; what is said of a page must not name them. */
export function hidePerson<Value, Failure extends { because: string }>(
  result: Result<Value, Failure>,
  words: readonly string[],
): Result<Value, Failure> {
  if (result.ok) return result
  const hidden = words
    .flatMap((word) => [word, encodeURIComponent(word), word.replace(/@.*$/s, '')])
    .filter((word) => word.length > 1)
    .toSorted((one, other) => other.length - one.length)
  const because = hidden.reduce((text, word) => text.replaceAll(toPattern(word), '…'), result.failure.because)
  return { ...result, failure: { ...result.failure, because } }
}

const toPattern = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\p{L})`, 'giu')

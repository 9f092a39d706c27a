/** Words parted by blanks, for asking quickly whether a word is among them. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

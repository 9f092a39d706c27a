/** Letters for comparing: no accents, lower case, straight apostrophes. Keeps no length, so never slice by it. */
const plain = /^[ -_a-~\s]*$/

export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
}

/** Only letters and digits, for comparing names with addresses. */
export function foldTight(text: string): string {
  const tight = fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  return plain.test(tight) ? tight : tight.replace(/[øłđðæœßıþ]/g, (letter) => wholeLetters[letter] ?? letter)
}

/** Letters that no mark can be taken from. */
const wholeLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

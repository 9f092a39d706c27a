const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

/** Text of a comment that was exported as HTML only; breaks and paragraphs become lines. */
export function toPlainText(html: string): string {
  return html
    .replace(/<br\s{0,3}\/?>|<\/(?:p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<\/t[dh]>/gi, '\t')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** Paragraphs at blank lines, `<br>` at the other line ends, as a plain e-mail is kept. */
export function textToHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

export function htmlToText(html: string): string {
  return decode(
    html
      .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gi, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/<br\s*\/?>/gi, '\n')
      .replaceAll(/<\/t[dh]>\s*(?=<t[dh])/gi, '\t')
      .replaceAll(/<\/(p|blockquote|ul|ol|table|h\d)>/gi, '\n\n')
      .replaceAll(/<\/(div|li|tr)>/gi, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  )
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function decode(text: string): string {
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16))
    if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)))
    return named[code] ?? whole
  })
}

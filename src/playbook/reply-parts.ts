/** A stretch of a reply; `filledFrom` names the placeholder that it was filled in from. */
export type ReplyPart = { text: string; filledFrom?: string }

const linkable = new Set(['site.url', 'tip_sheet.url'])
const address = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g

/** Stands for people[index].password until the account is made; it goes into the text as written, once a place. */
export function passwordMarker(index: number): string {
  return `⟦password ${index + 1}⟧`
}

export function toText(parts: readonly ReplyPart[]): string {
  return parts.map((part) => part.text).join('')
}

/** HTML for Zendesk's composer; only addresses of the template and the settings become links. */
export function toHtml(parts: readonly ReplyPart[]): string {
  const html = parts.map(toPartHtml).join('')
  return html
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
    .join('')
}

function toPartHtml({ text, filledFrom }: ReplyPart): string {
  if (filledFrom !== undefined && !linkable.has(filledFrom)) return escapeHtml(text)
  let html = ''
  let done = 0
  for (const found of text.matchAll(address)) {
    const url = escapeHtml(found[0])
    html += `${escapeHtml(text.slice(done, found.index))}<a href="${url}">${url}</a>`
    done = found.index + found[0].length
  }
  return html + escapeHtml(text.slice(done))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Parts the opening braces of a placeholder, so that neither Liquid nor Zendesk ever expands one in a reply. */
export function partBraces(parts: readonly ReplyPart[]): ReplyPart[] {
  let before = ''
  return parts.map((part) => {
    const text = `${before}${part.text}`.replace(/\{(?=[{%])/g, '{ ').slice(before.length)
    if (part.text !== '') before = text.endsWith('{') ? '{' : ''
    return { ...part, text }
  })
}

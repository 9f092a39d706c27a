/** Zendesk keeps tags in lower case and cuts them at spaces and commas; most punctuation is lost. */
export function toTags(given: readonly string[]): string[] {
  const words = given.flatMap((text) => text.toLowerCase().split(/[\s,]+/))
  const clean = words.map((word) => word.replaceAll(/[^\p{L}\p{N}_\-/:.]/gu, ''))
  return [...new Set(clean.filter((word) => word !== ''))]
}

export function addTags(tags: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...tags, ...toTags(added)])].sort()
}

export function removeTags(tags: readonly string[], removed: readonly string[]): string[] {
  const gone = new Set(toTags(removed))
  return tags.filter((tag) => !gone.has(tag))
}

export type PlaceholderValues = Readonly<Record<string, string>>

/** Zendesk reads `{{…}}` in every saved comment as a placeholder; one it does not know becomes nothing. */
export function expandPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name: string) => values[name.trim()] ?? '')
}

export function hasPlaceholders(text: string): boolean {
  return /\{\{[^{}]*\}\}/.test(text)
}

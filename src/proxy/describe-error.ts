/** What may be logged of an unexpected error: its name, its code and where, never its message or what it carries. */
export function describeError(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
  return {
    error: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(at === undefined ? {} : { at: at.map((line) => line.trim()) }),
  }
}

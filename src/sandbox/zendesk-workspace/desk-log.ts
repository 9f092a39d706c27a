export type LogLine = { id: number; at: string; level: 'refused' | 'note'; text: string }

export type DeskLog = {
  lines: readonly LogLine[]
  /** Writes down what the platform would not do, and why. */
  refused(text: string): void
  note(text: string): void
}

export function createDeskLog(now: () => Date, onLine: (line: LogLine) => void): DeskLog {
  const lines: LogLine[] = []
  const write = (level: LogLine['level']) => (text: string) => {
    const line = { id: lines.length + 1, at: now().toISOString(), level, text }
    lines.push(line)
    onLine(line)
  }
  return { lines, refused: write('refused'), note: write('note') }
}

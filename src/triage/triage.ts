import { decide } from '../playbook/decide.ts'
import type { PlaybookSettings } from '../playbook/playbook-settings.ts'
import { toAnswer } from './answer.ts'
import { parseLine } from './parse-line.ts'
import { Summary } from './summary.ts'

export type TriageOptions = { summary: boolean; settings: PlaybookSettings; write: (text: string) => void }

/** Says for each line what the app would say, in order; gives the exit code, 1 when a line was no ticket. */
export async function triage(
  lines: AsyncIterable<string> | Iterable<string>,
  { summary, settings, write }: TriageOptions,
): Promise<0 | 1> {
  const counts = new Summary()
  let exitCode: 0 | 1 = 0
  for await (const line of lines) {
    const text = line.replace(/^\uFEFF/, '').trim()
    if (text === '') continue
    const parsed = parseLine(text)
    if (!parsed.ok) {
      exitCode = 1
      counts.addError()
      if (!summary) write(`${JSON.stringify(parsed.failure)}\n`)
      continue
    }
    const { id, ticket, expected } = parsed.value
    const decision = decide(ticket, settings)
    counts.add(decision.action, expected)
    if (!summary) write(`${JSON.stringify(toAnswer(id, decision))}\n`)
  }
  if (summary) write(counts.toText())
  return exitCode
}

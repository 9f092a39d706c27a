import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelledFiles, readLabelled, scoreTickets, share } from '../score.ts'
import { fingerprint, showAll } from './fingerprint.ts'
import { learnWeights } from './learn-weights.ts'

/**
 * Learns the weights of a ticket's signs from all labelled tickets and writes them into the playbook. With `--unseen`
 * it writes nothing and prints instead how each file is decided by what the other files teach.
 */
const lessons = showAll()
const without = (name?: string) => lessons.filter((one) => one.name !== name).flatMap(({ shown }) => shown)

if (process.argv.includes('--unseen')) console.table(labelledFiles.map(scoreUnseen))
else {
  const { outset, signs, weights } = learnWeights(without())
  writeFileSync(
    join(import.meta.dirname, '../../../src/playbook/evidence/learned.ts'),
    `import type { Learned } from './weigh.ts'

/** Learned from the labelled tickets: \`node tests/playbook/learn/main.ts\` writes this file. Lesson ${fingerprint(lessons)}. */
export const learned: Learned = {
  outset: [${outset.join(', ')}],
  signs: \`${signs}\`,
  weights:
    '${weights}',
}
`,
  )
}

function scoreUnseen(name: string) {
  const tickets = readLabelled(name)
  const score = scoreTickets(tickets, learnWeights(without(name)))
  const percent = (of: { of: number; wrong: readonly string[] }): string => `${Math.round(share(of) * 100)} %`
  return {
    file: name,
    tickets: tickets.length,
    action: percent(score.action),
    'undue accounts': score.unduly.length,
    people: percent(score.people),
    'e-mail': percent(score.emails),
    greeting: percent(score.greeting),
  }
}

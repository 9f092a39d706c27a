import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelledFiles, readLabelled, scoreTickets, share } from '../score.ts'
import { learnWeights, showFile, showWordings } from './learn-weights.ts'

/**
 * Learns the weights of a ticket's signs from all labelled tickets and writes them into the playbook. With `--unseen`
 * it writes nothing and prints instead how each file is decided by what the other files teach.
 */
const files = labelledFiles.map((name) => ({ name, shown: showFile(name) }))
const wordings = showWordings()

if (process.argv.includes('--unseen')) console.table(files.map(({ name }) => scoreUnseen(name)))
else {
  const { outset, signs } = learnWeights([...files.flatMap(({ shown }) => shown), ...wordings])
  writeFileSync(
    join(import.meta.dirname, '../../../src/playbook/evidence/learned.ts'),
    `import type { Learned } from './weigh.ts'

/** Learned from the labelled tickets: \`node tests/playbook/learn/main.ts\` writes this file. */
export const learned: Learned = {
  outset: [${outset.join(', ')}],
  signs: \`${signs}\`,
}
`,
  )
}

function scoreUnseen(name: string) {
  const others = files.filter((file) => file.name !== name).flatMap(({ shown }) => shown)
  const tickets = readLabelled(name)
  const score = scoreTickets(tickets, learnWeights([...others, ...wordings]))
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Learned } from '../../../src/playbook/evidence/weigh.ts'
import { labelledFiles, readLabelled, scoreTickets, share } from '../score.ts'
import { learnPeople, showLessons, showPeopleOf } from './learn-people.ts'
import { learnWeights, showFile, showWordings } from './learn-weights.ts'

/**
 * Learns the weights of a ticket's signs from all labelled tickets and writes them into the playbook. With `--unseen`
 * it writes nothing and prints instead how each file is decided by what the other files teach; `--people` leaves the
 * weights of actions as they are.
 */
const onlyPeople = process.argv.includes('--people')
const files = labelledFiles.map((name) => ({
  name,
  shown: onlyPeople ? [] : showFile(name),
  people: showPeopleOf(name),
}))
const wordings = onlyPeople ? [] : showWordings()
const lessons = showLessons()

if (process.argv.includes('--unseen')) console.table(files.map(({ name }) => scoreUnseen(name)))
else {
  if (!onlyPeople) write('learned', learnWeights([...files.flatMap(({ shown }) => shown), ...wordings]))
  write('learned-people', learnPeople([...files.flatMap(({ people }) => people), ...lessons]))
}

function write(name: string, { outset, signs }: Learned): void {
  writeFileSync(
    join(import.meta.dirname, `../../../src/playbook/evidence/${name}.ts`),
    `import type { Learned } from './weigh.ts'

/** Learned from the labelled tickets: \`node tests/playbook/learn/main.ts\` writes this file. */
export const ${name === 'learned' ? 'learned' : 'learnedPeople'}: Learned = {
  outset: [${outset.join(', ')}],
  signs: \`${signs}\`,
}
`,
  )
}

function scoreUnseen(name: string) {
  const others = files.filter((file) => file.name !== name)
  const tickets = readLabelled(name)
  const score = scoreTickets(tickets, {
    ...(onlyPeople ? {} : { actions: learnWeights([...others.flatMap(({ shown }) => shown), ...wordings]) }),
    people: learnPeople([...others.flatMap(({ people }) => people), ...lessons]),
  })
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

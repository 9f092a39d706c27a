import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { labelledFiles } from '../score.ts'
import { type Shown, showFile, showWordings } from './learn-weights.ts'

/** All that the weights are learned from, by the name of its file. */
export function showAll(): { name: string; shown: readonly Shown[] }[] {
  return [
    ...labelledFiles.map((name) => ({ name, shown: showFile(name) })),
    { name: 'wordings', shown: showWordings() },
  ]
}

/** Another one where tickets, rules, reading or the way of learning are no longer those that the weights were learned from. */
export function fingerprint(lessons: readonly { shown: readonly Shown[] }[]): string {
  const hash = createHash('sha256')
  for (const learner of ['learn-weights.ts', 'softmax.ts'])
    hash.update(readFileSync(new URL(learner, import.meta.url)))
  for (const { shown } of lessons) hash.update(JSON.stringify(shown))
  return hash.digest('hex').slice(0, 12)
}

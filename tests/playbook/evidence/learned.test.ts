import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fingerprint, showAll } from '../learn/fingerprint.ts'

test('the weights are learned from the tickets and rules of today; else run node tests/playbook/learn/main.ts', () => {
  const source = new URL('../../../src/playbook/evidence/learned.ts', import.meta.url)
  expect(/Lesson ([0-9a-f]+)/.exec(readFileSync(source, 'utf8'))?.[1]).toBe(fingerprint(showAll()))
})

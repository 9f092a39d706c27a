import { describe, expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { readThread } from '../../src/playbook/thread/read-thread.ts'
import { dana, ticketOf } from './ticket-of.ts'

const manyTimes = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

describe('a mail that is made to keep us busy', () => {
  test('has its newest older messages read, and no more', () => {
    const older = manyTimes(2000, (index) => `From: Ana <a${index}@b.org>\nSent: Monday\nTo: Bo\n\nHi\n`)
    const [voice] = readThread(ticketOf(dana, `Please add Ana.\n\n${older}`), []).voices
    expect(voice?.forwarded.map(({ writer }) => writer.email)).toEqual(
      Array.from({ length: 30 }, (_, index) => `a${index}@b.org`),
    )
    expect(voice?.prose.map(({ words }) => words.trim())).toEqual(['please add ana .'])
  })

  test('proposes no more people than its first 250 addresses', () => {
    const rows = manyTimes(5000, (index) => `Ana Lopez${index}, ana${index}@dcyf.wa.gov\n`)
    const decision = decide(ticketOf(dana, `Please create these accounts:\n${rows}`), defaultPlaybookSettings)
    if (decision.action !== 'create_account') throw new Error(`${decision.action} is proposed`)
    expect(decision.people.length).toBeGreaterThan(20)
    expect(decision.people.length).toBeLessThanOrEqual(250)
  })
})

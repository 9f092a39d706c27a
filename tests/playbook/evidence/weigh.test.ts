import { expect, test } from 'vitest'
import { findEvidence } from '../../../src/playbook/evidence/find-evidence.ts'
import { toLetter, weigh } from '../../../src/playbook/evidence/weigh.ts'
import { defaultPlaybookSettings } from '../../../src/playbook/playbook-settings.ts'
import { readTicket } from '../../../src/playbook/read-ticket.ts'
import { findVerdict } from '../../../src/playbook/rules/find-verdict.ts'
import { ticketOf } from '../ticket-of.ts'

const lesson = {
  outset: [0, 0.5, 0, 0, 0],
  signs: 'w: coach video',
  weights: `${toLetter(2.1)}${toLetter(0).repeat(3)}${toLetter(-3).repeat(4)}`,
}
const requester = { name: 'Pat Lee', email: 'pat@example.org', locale: 'en-US' }
const read = (text: string) => {
  const reading = readTicket(ticketOf(requester, text), defaultPlaybookSettings)
  return findEvidence(reading, findVerdict(reading))
}

test('weighs each sign for each action, and gives shares of one', () => {
  const { likely } = weigh([{ name: 'w:coach', said: undefined }], lesson)
  const whole = Math.exp(2.1) + Math.exp(0.5) + 3
  expect(likely.create_account).toBeCloseTo(Math.exp(2.1) / whole)
  expect(Object.values(likely).reduce((sum, one) => sum + one)).toBeCloseTo(1)
})

test('lets a sign that was never taught weigh nothing', () => {
  expect(weigh([{ name: 'w:zebra', said: undefined }], lesson).likely).toEqual(weigh([], lesson).likely)
})

test('names the sentences that speak for an action, the weightiest first', () => {
  const signs = read('The sun shines. My coach is here. The video does not play, that video.')
  const { spokenFor } = weigh(signs, lesson)
  expect(spokenFor('none').map(({ sentence }) => sentence.words.trim().slice(0, 9))).toEqual(['the video'])
  expect(spokenFor('create_account').map(({ sentence }) => sentence.words.trim().slice(0, 8))).toEqual([
    'my coach',
  ])
  expect(spokenFor('discuss')).toEqual([])
})

test('keeps a weight to steps of 0.15, and a wild one within bounds', () => {
  const kept = (weight: number) => {
    const weights = `${toLetter(weight)}${toLetter(0).repeat(3)}`
    const one = { outset: [0, 0, 0, 0, 0], signs: 'w: x', weights }
    return weigh([{ name: 'w:x', said: undefined }], one).likely.create_account
  }
  expect(kept(1)).toBe(kept(1.1))
  expect(kept(1.2)).toBeGreaterThan(kept(1))
  expect(kept(99)).toBe(kept(4.8))
})

test('shows each sign once, whatever a text repeats', () => {
  const names = read('coach coach coach. coach').map(({ name }) => name)
  expect(names.filter((name) => name === 'w:coach')).toHaveLength(1)
})

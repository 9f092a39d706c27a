import { describe, expect, test } from 'vitest'
import { learnWeights, showFile, showWordings } from './learn/learn-weights.ts'
import { labelledFiles, readLabelled, scoreTickets, share } from './score.ts'

const limits = {
  dev: { action: 0.97, people: 0.95, emails: 1, greeting: 0.97, unduly: 0 },
  'own-tuned': { action: 0.97, people: 0.95, emails: 0.98, greeting: 0.97, unduly: 0 },
  'own-unseen': { action: 0.93, people: 0.7, emails: 0.9, greeting: 0.93, unduly: 1 },
  'own-fresh': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-blind': { action: 0.96, people: 0.9, emails: 1, greeting: 0.97, unduly: 0 },
  'own-wide': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-kin': { action: 0.97, people: 0.95, emails: 1, greeting: 0.97, unduly: 0 },
  'own-odd': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-plain': { action: 0.97, people: 0.95, emails: 1, greeting: 0.97, unduly: 0 },
  'own-east': { action: 0.97, people: 0.88, emails: 0.93, greeting: 0.95, unduly: 0 },
  'own-city': { action: 0.97, people: 0.88, emails: 0.93, greeting: 0.95, unduly: 0 },
  'own-tongues': { action: 0.97, people: 0.88, emails: 0.93, greeting: 0.95, unduly: 0 },
  'own-press': { action: 0.97, people: 0.85, emails: 0.9, greeting: 0.95, unduly: 0 },
  'own-round': { action: 0.97, people: 0.9, emails: 0.95, greeting: 0.95, unduly: 0 },
  'own-phone': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-office': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-threads': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-inbox': { action: 0.97, people: 0.95, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-twin': { action: 0.97, people: 0.9, emails: 0.95, greeting: 0.97, unduly: 0 },
  'own-mirror': { action: 0.97, people: 0.9, emails: 0.9, greeting: 0.97, unduly: 0 },
  'own-third': { action: 0.97, people: 0.95, emails: 0.97, greeting: 0.97, unduly: 0 },
  'own-fourth': { action: 0.97, people: 0.95, emails: 0.97, greeting: 0.97, unduly: 0 },
  'own-crowd': { action: 0.96, people: 0.9, emails: 0.93, greeting: 0.93, unduly: 0 },
  'own-sixth': { action: 0.97, people: 0.9, emails: 1, greeting: 1, unduly: 0 },
  'own-field': { action: 0.98, people: 0.95, emails: 1, greeting: 0.98, unduly: 0 },
  'own-courteous': { action: 0.98, people: 0.98, emails: 1, greeting: 1, unduly: 0 },
  'own-terse': { action: 0.98, people: 0.95, emails: 0.95, greeting: 0.95, unduly: 0 },
}

describe.each(Object.entries(limits))('on the labelled tickets %s', (name, least) => {
  const score = scoreTickets(readLabelled(name))

  test('the action is right', () => {
    expect(share(score.action), score.action.wrong.join()).toBeGreaterThanOrEqual(least.action)
  })

  test('no account is proposed where none is due', () => {
    expect(score.unduly.length, score.unduly.join()).toBeLessThanOrEqual(least.unduly)
  })

  test('names, addresses and roles are those of the ticket', () => {
    expect(share(score.people), score.people.wrong.join()).toBeGreaterThanOrEqual(least.people)
    expect(share(score.emails), score.emails.wrong.join()).toBeGreaterThanOrEqual(least.emails)
  })

  test('the greeting is right', () => {
    expect(share(score.greeting), score.greeting.wrong.join()).toBeGreaterThanOrEqual(least.greeting)
  })
})

test('a file of tickets is decided by what the other files teach', () => {
  const others = labelledFiles.filter((name) => name !== 'own-city').flatMap(showFile)
  const score = scoreTickets(readLabelled('own-city'), learnWeights([...others, ...showWordings()]))
  expect(share(score.action), score.action.wrong.join()).toBeGreaterThanOrEqual(0.9)
  expect(score.unduly.length, score.unduly.join()).toBeLessThanOrEqual(2)
})

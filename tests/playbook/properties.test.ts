import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comment, Ticket } from '../../src/contract/ticket.ts'
import { ticketStatuses } from '../../src/contract/ticket.ts'
import { decide } from '../../src/playbook/decide.ts'
import { findAddresses } from '../../src/playbook/people/addresses.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { suggestPeople } from '../../src/playbook/read-people.ts'
import { toHtml, toText, writeReply } from '../../src/playbook/reply.ts'
import { replyKinds, replyLanguage } from '../../src/playbook/reply-kind.ts'
import { toReplyValues } from '../../src/playbook/reply-values.ts'
import { readLabelled } from './score.ts'

const seeds = ['dev', 'own-tuned'].flatMap(readLabelled)
const pieces = seeds.flatMap(({ comments }) => comments.flatMap(({ text }) => text.split('\n')))
const nasty = [
  '{{',
  '{%',
  '<script>',
  'null',
  'undefined',
  '__proto__',
  '\u202e',
  '\u0000',
  'a@b.org',
  '> ',
  'From: x <x@y.org>',
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme' }),
)
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))
const email = fc.oneof(
  fc.constantFrom('dana.reyes@dcyf.wa.gov', 'kim@uw.edu', 'cecihelp@uw.edu', ''),
  fc.emailAddress(),
  fc.string(),
)
const comment: fc.Arbitrary<Comment> = fc.record({
  author: fc.constantFrom('requester', 'agent', 'other'),
  authorName: line,
  authorEmail: email,
  public: fc.boolean(),
  text,
})
const invented: fc.Arbitrary<Ticket> = fc.record({
  subject: line,
  status: fc.constantFrom(...ticketStatuses),
  tags: fc.array(fc.string(), { maxLength: 2 }),
  requester: fc.record({ name: line, email, locale: fc.constantFrom('en-US', 'es', 'es-MX', '') }),
  comments: fc.array(comment, { maxLength: 4 }),
})
const ticket = fc.oneof(fc.constantFrom<Ticket>(...seeds), invented)

const wholeText = ({ subject, requester, comments }: Ticket): string =>
  [subject, requester.email, requester.name, ...comments.flatMap((one) => [one.text, one.authorEmail])].join(
    '\n',
  )
const runs = { numRuns: 300 }

describe('whatever the ticket says', () => {
  test('the decision is made, and made alike each time', () => {
    fc.assert(
      fc.property(ticket, (one) => {
        expect(decide(structuredClone(one), settings)).toEqual(decide(one, settings))
      }),
      runs,
    )
  })

  test('an address that is proposed stands in the ticket', () => {
    fc.assert(
      fc.property(ticket, (one) => {
        const known = new Set([
          one.requester.email.toLowerCase(),
          ...findAddresses(wholeText(one)).map((found) => found.email),
        ])
        const decision = decide(one, settings)
        const proposed = decision.action === 'create_account' ? decision.people : []
        for (const person of [...proposed, ...suggestPeople(one, settings)]) {
          expect(person.email === '' || known.has(person.email), person.email).toBe(true)
        }
      }),
      runs,
    )
  })

  test('a quote is a part of the place it is said to come from', () => {
    fc.assert(
      fc.property(ticket, (one) => {
        for (const { quote, from } of decide(one, settings).because) {
          if (from === 'requester') expect(`${one.requester.name}\n${one.requester.email}`).toContain(quote)
          else if (from === 'subject') expect(one.subject).toContain(quote)
          else expect(one.comments[from.comment]?.text).toContain(quote)
        }
      }),
      runs,
    )
  })

  test('a reply holds no placeholder, and nothing that was never there', () => {
    fc.assert(
      fc.property(ticket, fc.constantFrom(...replyKinds), fc.string(), (one, kind, agentFirstName) => {
        const decision = decide(one, settings)
        const people = suggestPeople(one, settings).slice(0, 3)
        const values = toReplyValues(one, decision, { agentFirstName, people })
        const reply = writeReply(kind, replyLanguage(one.requester.locale), { values, settings })
        if (!reply.ok) throw new Error(reply.failure.message)
        expect(toText(reply.value)).not.toMatch(/\{\{|\{%/)
        expect(toHtml(reply.value)).not.toMatch(/\{\{|\{%|<(?!\/?(?:p|br|a)\b)/)
        if (!/undefined|null/.test(JSON.stringify([one, agentFirstName])))
          expect(toText(reply.value)).not.toMatch(/undefined|null/)
      }),
      runs,
    )
  })
})

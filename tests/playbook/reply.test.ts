import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import {
  checkTemplate,
  passwordMarker,
  type ReplyKind,
  type ReplyLanguage,
  replyLanguage,
  toHtml,
  toText,
  writeReply,
} from '../../src/playbook/reply.ts'
import { replyKinds } from '../../src/playbook/reply-kind.ts'
import type { ReplyValues } from '../../src/playbook/reply-values.ts'

const one: ReplyValues = {
  requesterFirstName: 'Pam',
  requesterName: 'Pam Aldous',
  requesterEmail: 'pam@example.com',
  agentFirstName: 'Kim',
  subject: 'Account',
  people: [{ name: 'Dana Reyes', email: 'dana@example.com' }],
  quotes: ['I need an account'],
}
const three = {
  ...one,
  people: [
    ...one.people,
    { name: 'Bo Li', email: 'bo@example.com' },
    { name: 'Al Day', email: 'al@example.com' },
  ],
}

function write(
  kind: ReplyKind,
  values: Partial<ReplyValues> = {},
  language: ReplyLanguage = 'en',
  template = '',
): string {
  const templates = {
    ...settings.templates,
    [language]: { ...settings.templates[language], [kind]: template },
  }
  const reply = writeReply(kind, language, {
    values: { ...one, ...values },
    settings: { ...settings, templates },
  })
  if (!reply.ok) throw new Error(reply.failure.message)
  return toText(reply.value)
}

describe('the wording', () => {
  test.each(['account_created', 'ask_role'] as const)('of %s is the procedure’s, word for word', (kind) => {
    const expected = readFileSync(new URL(`wording/${kind}.txt`, import.meta.url), 'utf8').trimEnd()
    expect(write(kind)).toBe(expected)
  })

  test('greets without a name when there is none', () => {
    expect(write('ask_role', { requesterFirstName: '' })).toMatch(/^Hi,\n/)
    expect(write('ask_role', { requesterFirstName: '' }, 'es')).toMatch(/^Hola:\n/)
  })

  test('covers several people in one reply, each with their own password', () => {
    const text = write('account_created', three)
    expect(text).toContain('new accounts for Dana Reyes, Bo Li and Al Day.')
    for (const index of [0, 1, 2]) expect(text.split(passwordMarker(index))).toHaveLength(2)
  })

  test('names the team leads in the note and leaves no gap in any text', () => {
    expect(write('discuss_note')).toContain('Leslie, DeEtta, Dawn or Juliet')
    for (const language of ['en', 'es'] as const) {
      for (const kind of replyKinds)
        expect(write(kind, three, language)).not.toMatch(/\n{3}|\{|undefined| ,| \./)
    }
  })

  test('follows the requester’s language', () => {
    expect(['es', 'es-MX', 'ES_419', 'en-US', 'est', ''].map(replyLanguage)).toEqual([
      'es',
      'es',
      'es',
      'en',
      'en',
      'en',
    ])
  })
})

describe('values', () => {
  test('never open a placeholder, in one value or across two', () => {
    const text = write(
      'ask_role',
      { requesterFirstName: '{', agentFirstName: '{% raw %}{{ticket.id}}' },
      'en',
      '{{ticket.requester.first_name}}{{current_user.first_name}}',
    )
    expect(text).not.toMatch(/\{[{%]/)
  })

  test('are escaped in HTML and become no links; the site’s address does', () => {
    const name = '<img src=x> https://evil.example & "you"'
    const reply = writeReply('account_created', 'en', {
      values: { ...one, people: [{ name, email: 'a@b.org' }] },
      settings,
    })
    const html = reply.ok ? toHtml(reply.value) : ''
    expect(html).toContain('&lt;img src=x&gt; https://evil.example &amp; &quot;you&quot;')
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toContain('<a href="https://wa-ceci.org">')
  })

  test('say which placeholder they were filled in from', () => {
    const reply = writeReply('account_created', 'en', { values: one, settings })
    const parts = reply.ok ? reply.value : []
    expect(parts).toContainEqual({ text: 'Dana Reyes', filledFrom: 'account.name' })
    expect(parts).toContainEqual({ text: passwordMarker(0), filledFrom: 'account.password' })
  })

  test('stay on one line', () => {
    expect(write('ask_role', { requesterFirstName: 'Pam\n\nBcc: x' })).toMatch(/^Hi Pam Bcc: x,\n/)
  })
})

describe('a template', () => {
  test.each([
    ['{{ ticket.requester.first_name }}', []],
    [
      'Hi\n{{ account.nmae }}',
      [{ kind: 'no-such-placeholder', line: 2, column: 4, placeholder: 'account.nmae' }],
    ],
    ['{% if account.name %}x', [{ kind: 'not-liquid', line: 1, column: 1 }]],
    ['a {{ account.name', [{ line: 1, column: 3 }]],
    ['{{ "now" | date: "%Y" }}', [{ line: 1 }]],
    ['{% include "x" %}', [{ line: 1 }]],
    ['{% for p in people %}{{ p.salary }}{% endfor %}', [{ placeholder: 'p.salary' }]],
    ['{% for p in people %}{{ p }}{% endfor %}', [{ line: 1 }]],
    ['{{ account.password | upcase }}', [{ kind: 'filtered-password', placeholder: 'password' }]],
    [
      'Hi\n{% assign pw = account.password %}{{ pw | upcase }}',
      [{ kind: 'filtered-password', line: 2, column: 1 }],
    ],
    ['{{ "x" | append: account.password | upcase }}', [{ kind: 'filtered-password' }]],
    ['{{ people | map: "password" | join: ", " | upcase }}', [{ kind: 'filtered-password' }]],
    [
      '{% for p in people %}{% if forloop.last %}{{ p.password | slice: 2 }}{% endif %}{% endfor %}',
      [{ kind: 'filtered-password' }],
    ],
    ['{{ people | map: "password" | join: ", " }}', []],
    ['{% assign pw = account.password %}{{ pw }}', []],
    ['{{ constructor }}', [{ placeholder: 'constructor' }]],
    ['   ', [{ kind: 'empty', line: 1 }]],
  ])('%j is told what is wrong with it, and where', (template, problems) => {
    const found = checkTemplate('ask_role', template)
    expect(found).toHaveLength(problems.length)
    expect(found).toMatchObject(problems)
  })

  test('with a mistake writes no reply', () => {
    const templates = { ...settings.templates, en: { ...settings.templates.en, ask_role: '{{ nobody }}' } }
    const reply = writeReply('ask_role', 'en', { values: one, settings: { ...settings, templates } })
    expect(reply).toMatchObject({ ok: false, failure: { placeholder: 'nobody' } })
  })

  test('of the leads’ own takes the place of the built-in one', () => {
    expect(write('ask_role', {}, 'en', 'Dear {{ ticket.requester.first_name | upcase }}')).toBe('Dear PAM')
  })
})

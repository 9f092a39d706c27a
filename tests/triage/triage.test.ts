import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dana, pat, ticketOf } from '../playbook/ticket-of.ts'

const main = join(import.meta.dirname, '../../src/triage/main.ts')

function triage(
  input: string,
  ...options: string[]
): { status: number | null; lines: unknown[]; text: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options, '-'], {
    input,
    encoding: 'utf8',
  })
  const lines =
    options.length > 0
      ? []
      : stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
  return { status, lines, text: stdout, complaint: stderr }
}

const asks = { id: 'a1', ...ticketOf(dana, 'Please create a CECI account for me.\n\nDana') }
const unknown = {
  id: 2,
  ...ticketOf(pat, 'I need an account.\n\nPat'),
  expected: { action: 'discuss', acceptable: ['ask_role'] },
}
const toLines = (...values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

describe('triage', () => {
  test('a separator of Unicode inside a text ends no line', () => {
    const parted = { ...asks, subject: 'One\u2028two\u2029three\u0085four' }
    const { status, lines } = triage(`${toLines(parted, unknown)}\r\n`)
    expect(status).toBe(0)
    expect(lines).toHaveLength(2)
  })

  test('answers every ticket with one line, in order', () => {
    const { status, lines } = triage(toLines(asks, unknown))
    expect(status).toBe(0)
    expect(lines).toEqual([
      {
        id: 'a1',
        action: 'create_account',
        people: [
          { firstName: 'Dana', lastName: 'Reyes', email: 'dana.reyes@dcyf.wa.gov', role: 'Coach Lead' },
        ],
        greetingName: 'Dana',
        because: [
          { rule: 'dcyf-staff', quote: 'dcyf.wa.gov' },
          { rule: 'dcyf-staff', quote: 'Please create a CECI account for me.' },
        ],
      },
      {
        id: 2,
        action: 'ask_role',
        people: [],
        greetingName: 'Pat',
        because: [{ rule: 'role-not-told', quote: 'I need an account.' }],
      },
    ])
  })

  test('says which lines are no tickets, answers the rest, and ends with code 1', () => {
    const { status, lines } = triage(toLines('nonsense', { id: 7, subject: 'x' }, '', '[]', asks))
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { id: null, error: 'is not JSON' },
      { id: 7, error: expect.stringContaining('is not a ticket') },
      { id: null, error: expect.stringContaining('is not a ticket') },
      { id: 'a1', action: 'create_account' },
    ])
  })

  test('counts instead with --summary, and compares with the labels there are', () => {
    const { status, text } = triage(toLines(asks, unknown, 'nonsense'), '--summary')
    expect(status).toBe(1)
    expect(text).toMatch(/create_account +1\n/)
    expect(text).toMatch(/unreadable lines +1\n/)
    expect(text).toContain('right (expected or acceptable): 1 of 1 (100.0 %)')
    expect(triage(toLines(asks), '--summary').text).not.toContain('expected')
  })

  test('reads tickets as Zendesk exports them', () => {
    const exported = {
      id: 35,
      subject: 'CECI',
      status: 'open',
      requester_id: 7,
      requester: { id: 7, name: pat.name, email: pat.email, locale: 'en-US' },
      email_cc_ids: [9],
      users: [{ id: 9, name: 'Hyacinth Moreau', email: 'h@example.com' }],
      comments: [
        { author_id: 7, html_body: '<p>I need a CECI account &amp; help.</p><p>Pat</p>', public: true },
        { author_id: 3, body: 'What is your role?', public: true },
        {
          author_id: 9,
          plain_body: "I'm the Program Director, Pat is our teacher.\n\nHyacinth",
          public: true,
        },
      ],
    }
    expect(triage(toLines(exported)).lines).toMatchObject([
      { id: 35, action: 'send_tip_sheet', greetingName: 'Hyacinth' },
    ])
  })

  test('names a file that it cannot read, and its own usage', () => {
    const missing = spawnSync(process.execPath, [main, '/does/not/exist'], { encoding: 'utf8' })
    expect([missing.status, missing.stderr]).toEqual([2, 'cannot read /does/not/exist\n'])
    const folder = spawnSync(process.execPath, [main, import.meta.dirname], { encoding: 'utf8' })
    expect(folder.status).toBe(2)
    expect(folder.stderr).toMatch(/^cannot read /)
    expect(spawnSync(process.execPath, [main], { encoding: 'utf8' }).stderr).toMatch(/^usage:/)
  })
})

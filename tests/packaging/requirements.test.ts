import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createRequirements } from '../../src/packaging/requirements.ts'
import { validatePackage } from '../../src/packaging/validate-package.ts'
import { type ReplyKind, replyKinds } from '../../src/playbook/reply-kind.ts'
import { endingOf } from '../../src/sidebar/job/ending.ts'
import type { Choice } from '../../src/sidebar/job/job.ts'
import { parseSettings } from '../../src/sidebar/settings/parse-settings.ts'
import { samplePackage } from './sample-package.ts'

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'))
const defaults: Record<string, string> = Object.fromEntries(
  manifest.parameters.map((parameter: { name: string; default?: string }) => [
    parameter.name,
    parameter.default,
  ]),
)
const { views, macros } = createRequirements((name) => defaults[name] ?? '')
const setBy = (key: string, field: string) =>
  macros[key]?.actions.find((action) => action.field === field)?.value ?? ''
const textOf = (key: string) =>
  setBy(key, 'comment_value_html')
    .replaceAll('</p>', '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim()

test('Zendesk’s rules find nothing wrong with view and macros', () => {
  const files = samplePackage({ 'requirements.json': { views, macros } })
  expect(validatePackage(files).filter(({ level }) => level === 'error')).toEqual([])
})

test('the view holds what is not solved and bears a work tag', () => {
  expect(views.ceci_account_requests).toMatchObject({
    title: 'CECI account requests',
    all: [
      { field: 'status', operator: 'less_than', value: 'solved' },
      { field: 'current_tags', operator: 'includes', value: 'ceci_waiting_role ceci_discuss' },
    ],
  })
})

test('the macro for a new account is the procedure’s reply, with blanks that can be seen', () => {
  expect(textOf('ceci_account_created')).toBe(
    [
      'Hi {{ticket.requester.first_name}},',
      'I have created a new account for [name of the person].',
      'To log in, go to the website https://wa-ceci.org',
      'Enter your Username: [e-mail address of the account]',
      'Password: [password]',
      'There is a Help tab at the bottom of every page with some helpful tip sheets to get started.',
      'Please let me know if you need further support in getting to know the CECI system.',
      'Thanks,',
      '{{current_user.first_name}}',
    ].join('\n\n'),
  )
})

test('every reply is a macro in English, and in Spanish but for the note to the team leads', () => {
  const spanish = replyKinds.filter((kind) => kind !== 'discuss_note').map((kind) => `ceci_${kind}_es`)
  const english = replyKinds.map((kind) => `ceci_${kind}`)
  expect(Object.keys(macros).sort()).toEqual([...english, ...spanish].sort())
  expect(textOf('ceci_account_created_es')).toContain('(Password): [contraseña]')
})

test.each(Object.keys(macros))(
  '%s holds no password and no placeholder that Zendesk does not know',
  (key) => {
    const text = textOf(key)
    const placeholders = [...text.matchAll(/\{\{(.*?)\}\}/g)].map((found) => found[1])
    const known = [
      'ticket.requester.first_name',
      'ticket.requester.name',
      'ticket.requester.email',
      'ticket.title',
    ]
    expect([...known, 'current_user.first_name']).toEqual(expect.arrayContaining(placeholders))
    expect(text).not.toMatch(/CECI ?2024|⟦|\{%|undefined|\bx\b/)
    expect(text.length).toBeGreaterThan(100)
  },
)

const choices: Record<ReplyKind, Choice> = {
  account_created: { action: 'create_account', people: [] },
  ask_role: { action: 'ask_role' },
  tip_sheet_can_invite: { action: 'send_tip_sheet', reader: 'can-invite' },
  tip_sheet_must_pass_on: { action: 'send_tip_sheet', reader: 'must-pass-on' },
  discuss_note: { action: 'discuss' },
  already_has_account: { action: 'tell_has_account', people: [] },
}

test.each(replyKinds)('a ticket stands the same after the macro %s as after the app’s button', (kind) => {
  const settings = parseSettings({ proxy_url: 'https://accounts.example.org' })
  if (!settings.ok) throw new Error('the defaults are complete')
  const ending = endingOf(choices[kind], settings.value)
  expect(setBy(`ceci_${kind}`, 'status')).toBe(ending?.wish.category)
  expect(setBy(`ceci_${kind}`, 'current_tags')).toBe(ending?.change.add.join(' '))
  expect(setBy(`ceci_${kind}`, 'remove_tags')).toBe(ending?.change.remove.join(' '))
})

test('the note to the team leads is internal, every other macro a public reply', () => {
  const internal = Object.keys(macros).filter((key) => setBy(key, 'comment_mode_is_public') === 'false')
  expect(internal).toEqual(['ceci_discuss_note'])
})

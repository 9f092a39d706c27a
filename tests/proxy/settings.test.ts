import { expect, test } from 'vitest'
import { parseSettings } from '../../src/proxy/settings.ts'
import { usualEnv } from './open-proxy.ts'

const complaintsOf = (env: Record<string, string>): string[] => {
  const settings = parseSettings(env)
  return settings.ok ? [] : settings.failure
}
const namesOf = (complaints: string[]): string[] =>
  complaints.map((complaint) => complaint.replace(/:.*/, ''))

test('names everything that is missing at once', () => {
  expect(namesOf(complaintsOf({})).toSorted()).toEqual([
    'CECI_TOKEN',
    'CECI_URL',
    'ISSUERS',
    'LEDGER_FILE',
    'SHARED_KEY',
  ])
})

test('names everything that is wrong at once, and no value that may be secret', () => {
  const complaints = complaintsOf({
    ...usualEnv,
    SHARED_KEY: 'too-short-a-key',
    SHARED_KEY_PREVIOUS: 'short-as-well',
    PORT: '80800',
    ISSUERS: 'example.zendesk.com, evil.example.com',
    CECI_URL: 'http://wa-ceci.org',
    DATABASE_URL: 'mysql://somewhere',
    PASSWORD_POLICY: 'random',
    SETTLE_AFTER_S: '-1',
    RETENTION_DAYS: '400',
    ROLES: 'Coach=1, Coach=2',
    LOG_LEVEL: 'loud',
  })
  expect(namesOf(complaints).toSorted()).toEqual([
    'CECI_URL',
    'DATABASE_URL',
    'ERASURE_KEY',
    'ISSUERS',
    'LEDGER_FILE',
    'LOG_LEVEL',
    'PASSWORD_POLICY',
    'PORT',
    'ROLES',
    'SETTLE_AFTER_S',
    'SHARED_KEY',
    'SHARED_KEY_PREVIOUS',
  ])
  expect(complaints.join()).not.toContain('too-short-a-key')
})

test('wants a help desk and a role in lists that are set, and repeats nothing of them', () => {
  expect(complaintsOf({ ...usualEnv, ISSUERS: ' , ', ROLES: ',' })).toEqual([
    'ISSUERS: names nobody; it takes help desks, such as example.zendesk.com, by commas',
    'ROLES: names no role',
  ])
  const pasted = { ISSUERS: 'example.zendesk.com,SECRETKEYPASTED', ROLES: 'Coach,SECRET=,Coach' }
  expect(complaintsOf({ ...usualEnv, ...pasted })).toEqual([
    'ISSUERS: number 2 must look like example.zendesk.com',
    'ROLES: number 2 must be a name, or name=value',
    'ROLES: number 3 stands twice',
  ])
})

test.each(['http://localhost:5603', 'http://127.0.0.1', 'http://[::1]:80', 'https://wa-ceci.org'])(
  'lets CECI be at %s',
  (url) => expect(complaintsOf({ ...usualEnv, CECI_URL: url })).toEqual([]),
)

test.each([
  'http://127.0.0.1.evil.example',
  'ftp://wa-ceci.org',
  'https://user:pass@wa-ceci.org',
  'wa-ceci.org',
])('does not let CECI be at %s', (url) =>
  expect(namesOf(complaintsOf({ ...usualEnv, CECI_URL: url }))).toEqual(['CECI_URL']),
)

test('gives the four roles of the procedure unless told otherwise', () => {
  const settings = parseSettings(usualEnv)
  expect(settings.ok && [...settings.value.roles.keys()]).toEqual([
    'Coach Lead',
    'Coach',
    'Program Director',
    'Coachee',
  ])
})

test('asks for what the form adapter needs', () => {
  const complaints = complaintsOf({ ...usualEnv, CECI_ADAPTER: 'form' })
  expect(namesOf(complaints).toSorted()).toEqual(['CECI_FORM_FILE', 'CECI_PASSWORD', 'CECI_USER'])
})

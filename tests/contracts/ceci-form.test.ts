import { describe, expect, test } from 'vitest'
import { createCeciForm } from '../../src/proxy/ceci/ceci-form.ts'
import { createCeciHttp } from '../../src/proxy/ceci/ceci-http.ts'
import { type FormDescription, formDescriptionSchema } from '../../src/proxy/ceci/form-description.ts'
import sandboxForm from '../../src/sandbox/ceci-form.json' with { type: 'json' }
import { type CeciSiteOptions, createCeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { ceciAdmin, ceciToken, toFetch } from '../proxy/open-proxy.ts'
import { budget, clock, dana, describeCeci, type Opened, toEmail } from './ceci-contract.ts'

type Variant = NonNullable<CeciSiteOptions['form']>
type Change = {
  form?: Variant
  describe?: ((description: FormDescription) => void) | undefined
  user?: string
}

function open({ form = {}, describe: change, user }: Change = {}): Opened & { sent: URL[] } {
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken, form })
  const description = formDescriptionSchema.parse(sandboxForm)
  change?.(description)
  const sent: URL[] = []
  const fetch = toFetch(site)
  const origin = 'http://ceci.test'
  const http = createCeciHttp({
    origin,
    fetch: (url, init) => {
      sent.push(new URL(url))
      return fetch(url, init)
    },
  })
  const credentials = { user: user ?? ceciAdmin.email, password: ceciAdmin.password }
  return {
    site,
    sent,
    ceci: createCeciForm({ http, site: new URL(origin), description, credentials, clock }),
  }
}

describe('on the site as it is', () => describeCeci(() => open()))

describe('on a site that differs in everything', () =>
  describeCeci(() =>
    open({
      form: {
        csrfField: 'rotating',
        userName: 'separate',
        passwordInputs: 'two',
        roleValues: 'numbers',
        takenAnswer: 'status-200',
        createdAnswer: 'page',
        otherForm: 'newsletter',
        formAction: 'base-href',
      },
      user: ceciAdmin.email.replace(/@.*/, ''),
      describe: ({ create }) => {
        create.fields.userName = 'username'
        create.fields.password = ['password', 'password_confirmation']
      },
    }),
  ))

test.each(['elsewhere', 'base-elsewhere'] as const)(
  'sends nothing to another site: %s',
  async (formAction) => {
    const { ceci, site, sent } = open({ form: { formAction } })
    const created = await ceci.createUser(dana, budget())
    expect(created).toMatchObject({
      ok: false,
      failure: { kind: 'not-sent', because: 'the form sends to another site' },
    })
    expect(site.users()).toHaveLength(1)
    expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set(['http://ceci.test']))
  },
)

test('calls it unknown when the answer leads to another site', async () => {
  const { ceci, sent } = open({ form: { createdAnswer: 'redirect-elsewhere' } })
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'unknown' } })
  expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set(['http://ceci.test']))
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({ ok: true, value: { email: dana.email } })
})

test.each([0, 1, 2, 3, 4])(
  'logs in again when the session ends after %i requests',
  async (sessionRequests) => {
    const { ceci, site } = open({ form: { sessionRequests: sessionRequests + 1 } })
    await ceci.findUser(dana.email, budget())
    const created = await ceci.createUser(dana, budget())
    const made = site.users().filter(({ email }) => email === dana.email)
    expect(made).toHaveLength(created.ok ? 1 : 0)
  },
)

test('goes on when everybody was logged out in between', async () => {
  const { ceci, site } = open()
  await ceci.findUser(dana.email, budget())
  site.endSessions()
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: true })
  site.endSessions()
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({ ok: true, value: { email: dana.email } })
})

test('says refused when it may not log in, and tries once for a call', async () => {
  const { ceci, site } = open({ form: { logIn: 'refused' } })
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
  expect(site.visits.filter((visit) => visit === 'POST /login')).toHaveLength(1)
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
})

test('gives the password to no action but the described one', async () => {
  const { ceci, site } = open({
    describe: ({ logIn }) => {
      logIn.action = '/somewhere'
    },
  })
  const found = await ceci.findUser(dana.email, budget())
  expect(found).toMatchObject({ ok: false, failure: { because: expect.stringContaining('/somewhere') } })
  expect(site.visits).not.toContain('POST /login')
})

test.each<{ what: string; describe: Change['describe']; because: string }>([
  {
    what: 'a field that is not there',
    describe: ({ create }) => {
      create.fields.firstName = 'given_name'
    },
    because:
      'looked for a form with the fields email, given_name, last_name, password, role on /admin/users/new',
  },
  {
    what: 'a page that is not there',
    describe: ({ create }) => {
      create.page = '/admin/people/add'
    },
    because: 'on /admin/people/add (status 404)',
  },
  {
    what: 'a role that is not in the list',
    describe: ({ create }) => {
      create.roles = { 'Coach Lead': '99' }
    },
    because: 'looked for "99" among what can be chosen in the list role on /admin/users/new',
  },
  {
    what: 'a sign of success that is always there',
    describe: ({ create }) => {
      create.done = { text: ['Create A New User'] }
    },
    because: 'the sign of "done" is on /admin/users/new already',
  },
])('says what was looked for and where: $what', async ({ describe: change, because }) => {
  const { ceci, site } = open({ describe: change })
  const created = await ceci.createUser(dana, budget())
  expect(created).toMatchObject({
    ok: false,
    failure: { kind: 'not-sent', because: expect.stringContaining(because) },
  })
  expect(site.users()).toHaveLength(1)
})

test('calls success only what shows the described sign', async () => {
  const { ceci } = open({
    describe: ({ create }) => {
      create.done = { text: ['Benutzer angelegt'] }
    },
  })
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'unknown' } })
})

test.each<{ what: string; email: string; describe: Change['describe'] }>([
  {
    what: 'the rows are looked for in the wrong place',
    email: 'dana.reyes@dcyf.wa.gov',
    describe: ({ lookUp }) => {
      lookUp.row = 'ul.users li'
    },
  },
  {
    what: 'the addresses are looked for in the wrong place',
    email: 'dana.reyes@dcyf.wa.gov',
    describe: ({ lookUp }) => {
      lookUp.email = 'td:nth-child(1)'
    },
  },
  {
    what: 'the search is not carried out',
    email: 'nobody@dcyf.wa.gov',
    describe: ({ lookUp }) => {
      lookUp.search = { by: 'query', name: 'search' }
    },
  },
])('never says nobody when $what', async ({ describe: change, email }) => {
  const { ceci } = open({ describe: change })
  await ceci.createUser(dana, budget())
  const found = await ceci.findUser(toEmail(email), budget())
  expect(found).toMatchObject({ ok: false, failure: { kind: 'unreachable' } })
})

test('names everything that is wrong in a description', () => {
  const wrong = {
    ...sandboxForm,
    lookUp: { ...sandboxForm.lookUp, row: 'tr:[', page: 'admin' },
    logIn: { page: '/login' },
  }
  const parsed = formDescriptionSchema.safeParse(wrong)
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'logIn.fields',
    'lookUp.page',
    'lookUp.row',
  ])
})

import { expect, test } from 'vitest'
import { openProxy } from './open-proxy.ts'
import { otherDesk } from './test-keys.ts'

const lookUp = (emails: string[]) => ({ body: { emails } })

test('tells what is known of each address, in order', async () => {
  const { ask, create, site } = await openProxy()
  await create()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  await create({ email: 'open@dcyf.wa.gov', ticketId: 42 })
  const emails = ['nobody@dcyf.wa.gov', 'ADMIN@ceci.test', 'dana.reyes@dcyf.wa.gov', 'open@dcyf.wa.gov']
  expect(await ask('/v1/accounts/look-up', lookUp(emails))).toMatchObject({
    status: 200,
    body: {
      results: [
        { email: 'nobody@dcyf.wa.gov', state: 'none' },
        { email: 'admin@ceci.test', state: 'exists' },
        { email: 'dana.reyes@dcyf.wa.gov', state: 'exists', ticketId: 41 },
        { email: 'open@dcyf.wa.gov', state: 'unknown', ticketId: 42 },
      ],
      createsLeft: 58,
    },
  })
})

test('says under way while the account is being made', async () => {
  const { ask, create, site, clock } = await openProxy()
  site.dials.create = { fault: 'never', when: 'after-commit', calls: 1 }
  const creating = create()
  await clock.advance(1_000)
  expect((await ask('/v1/accounts/look-up', lookUp(['dana.reyes@dcyf.wa.gov']))).body).toMatchObject({
    results: [{ state: 'under-way', ticketId: 41 }],
  })
  await clock.during(creating)
})

test('says unknown, and no failure, when CECI does not answer', async () => {
  const { ask, site, clock } = await openProxy()
  site.dials['look-up'] = { fault: 'never' }
  const answer = await clock.during(ask('/v1/accounts/look-up', lookUp(['nobody@dcyf.wa.gov'])))
  expect(answer.body).toMatchObject({ results: [{ state: 'unknown' }] })
})

test('tells another desk that an address is taken, but not where', async () => {
  const { ask, create } = await openProxy()
  await create()
  const init = { ...lookUp(['dana.reyes@dcyf.wa.gov']), claims: { iss: otherDesk } }
  expect((await ask('/v1/accounts/look-up', init)).body).toMatchObject({
    results: [{ email: 'dana.reyes@dcyf.wa.gov', state: 'exists' }],
  })
  expect((await ask('/v1/accounts/look-up', init)).text).not.toContain('ticketId')
})

test('asks once more when a look-up is cut, and makes the account after all', async () => {
  const { create, site, clock } = await openProxy()
  site.dials['look-up'] = { fault: 'drop', calls: 2 }
  expect(await clock.during(create())).toMatchObject({ status: 201 })
  site.dials['look-up'] = { fault: 'drop', calls: 3 }
  expect(await clock.during(create({ email: 'other@dcyf.wa.gov' }))).toMatchObject({ status: 503 })
})

import { expect, test } from 'vitest'
import { formEnv, openProxy } from '../open-proxy.ts'

test('logs why CECI was not understood, and not about whom', async () => {
  const { ask, clock, create, log, site } = await openProxy({ env: formEnv })
  site.dials['look-up'] = { fault: 'status', status: 404 }
  await clock.during(ask('/v1/accounts/look-up', { body: { emails: ['ann@dcyf.wa.gov'] } }))
  const because = 'looked for the list of users where the form on /admin/users led (status 404)'
  expect(log.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ call: 'find', kind: 'unreachable', because, level: 40 }),
  )
  expect(log.join('\n')).not.toMatch(/ann|dcyf/)
  delete site.dials['look-up']
  await create()
  expect(log.join('\n')).not.toContain('"call":"create"')
})

import { expect, test } from 'vitest'
import { admin, openWorkspace, sampleSettings } from './open-workspace.ts'
import { sampleManifest, writeSampleApp } from './sample-app.ts'

const installation = '/api/v2/apps/installations/4242.json'

test('the signed-in agent is the one of the header', async () => {
  const { ask } = await openWorkspace()
  expect((await ask('GET', '/api/v2/users/me.json')).body.user?.name).toBe('Maya Torres')
  expect((await ask('GET', '/api/v2/users/me.json', { as: admin })).body.user?.role).toBe('admin')
})

test('?agent= on a page signs in by cookie', async () => {
  const { workspace } = await openWorkspace()
  const page = await workspace.fetch(new Request('http://desk.test/agent/tickets/101?agent=21001'))
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = await workspace.fetch(
    new Request('http://desk.test/api/v2/users/me.json', { headers: { cookie } }),
  )
  expect(await me.json()).toMatchObject({ user: { id: 21001 } })
})

test('people are found by name and by address', async () => {
  const { ask } = await openWorkspace()
  const byName = await ask('GET', '/api/v2/users/search.json?query=leslie')
  expect(byName.body.users?.map((user) => user.name)).toEqual(['Leslie Janes'])
  const byAddress = await ask('GET', '/api/v2/users/search.json?query=tobias.wren@esd105.org')
  expect(byAddress.body.users?.[0]?.role).toBe('end-user')
})

test('groups and their members can be read', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('GET', '/api/v2/groups/assignable.json')
  expect(body.groups?.map((group) => group.name)).toContain('Team Leads')
  const members = await ask('GET', '/api/v2/groups/3603/memberships.json')
  expect(members.body.group_memberships?.map((member) => member.user_id)).toEqual([21004])
})

test('search finds tickets by requester, tag and status, and refuses what is not rebuilt', async () => {
  const { ask } = await openWorkspace()
  const idsOf = async (query: string) => {
    const { body } = await ask('GET', `/api/v2/search.json?query=${encodeURIComponent(query)}`)
    return body.results?.map((ticket) => ticket.id)
  }
  expect(await idsOf('type:ticket requester:tobias.wren@esd105.org')).toEqual([102])
  expect(await idsOf('type:ticket tags:new_ceci_account status:closed')).toEqual([117])
  expect(await idsOf('type:ticket emmett.dubois@dcyf.wa.gov')).toEqual([116])
  expect((await ask('GET', '/api/v2/search.json?query=type:ticket+priority:high')).status).toBe(422)
})

test('only an admin reads and writes the settings of an app', async () => {
  const { ask } = await openWorkspace()
  expect((await ask('GET', installation)).status).toBe(403)
  expect((await ask('PUT', installation, { body: { settings: { reply: 'x' } } })).status).toBe(403)
  const saved = await ask('PUT', installation, { body: { settings: { reply: 'Hi' } }, as: admin })
  expect(saved.body.settings).toMatchObject({ reply: 'Hi', is_strict: true })
})

test('secure settings are taken and never given', async () => {
  const { ask } = await openWorkspace()
  await ask('PUT', installation, { body: { settings: { free_secret: 'a new secret' } }, as: admin })
  const told = [
    await ask('GET', installation, { as: admin }),
    await ask('GET', '/desk/session', { as: admin }),
    await ask('GET', '/desk/installation', { as: admin }),
  ]
  const text = JSON.stringify(told.map(({ body }) => body))
  expect(text).toContain('http://127.0.0.1:9')
  for (const secret of ['a new secret', sampleSettings.shared_key, sampleSettings.api_token]) {
    expect(text).not.toContain(secret)
  }
})

test('a setting that the manifest lacks, or of a wrong kind, is refused by name', async () => {
  const { ask } = await openWorkspace()
  const settings = { colour: 'red', is_strict: 'yes', proxy_url: '' }
  const { status, body } = await ask('PUT', installation, { body: { settings }, as: admin })
  expect(status).toBe(422)
  for (const name of Object.keys(settings)) expect(String(body.description)).toContain(name)
})

test('a folder without a proper manifest is not installed, and the reason names the place', async () => {
  const appDir = await writeSampleApp('', { ...sampleManifest, frameworkVersion: 2 })
  await expect(openWorkspace({ appDir })).rejects.toThrow(/manifest\.json[\s\S]*frameworkVersion/)
})

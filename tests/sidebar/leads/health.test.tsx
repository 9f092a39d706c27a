import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { onPageFor } from '../on-page-for.ts'
import { now, openLeads, refuses } from './open-leads.tsx'

type Options = Parameters<typeof openLeads>[0]

async function openHealth(options: Options = {}) {
  const opened = await openLeads(options)
  await opened.user.click(await screen.findByRole('tab', { name: 'Health' }))
  return opened
}

const line = async (title: string) => {
  const found = (await screen.findByText(title)).closest('li')
  if (found === null) throw new Error(`${title} stands in no line`)
  return within(found)
}

test('says that everything is in order, and what was checked', async () => {
  await openHealth({
    settings: {
      discuss_group: 'Team Leads',
      ceci_url: 'https://wa-ceci.example',
      tip_sheet_url: 'https://wa-ceci.example/help',
    },
    desk: ({ path }) =>
      path.startsWith('/api/v2/search') ? { status: 200, body: { results: [], count: 3 } } : undefined,
  })
  expect(await screen.findByText('Everything is in order.')).toBeVisible()
  for (const title of ['Settings', 'Proxy reached', 'Shared key accepted', 'CECI reached', 'Ledger writable'])
    expect((await line(title)).getByRole('img', { name: 'good' })).toBeVisible()
})

test('names all settings that are wrong at once, reply texts with their place', async () => {
  await openHealth({
    settings: { tag_done: 'New CECI Account', delivery: 'fax', reply_ask_role: 'Hi {{ ticket.person }}' },
  })
  expect(await screen.findByText(/tag_done is not a tag/)).toBeVisible()
  expect(screen.getByText(/delivery is neither “draft” nor “send”/)).toBeVisible()
  expect(
    screen.getByText(/reply_ask_role there is no placeholder ticket\.person \(line 1, column 7\)/),
  ).toBeVisible()
  expect(screen.getByText(/^3 to mend/)).toBeVisible()
})

test.each([
  ['proxy_url', 'accounts'],
  ['ceci_url', 'wa-ceci.org'],
  ['ceci_admin_url', 'ftp://wa-ceci.org'],
  ['tip_sheet_url', 'see the shared drive'],
  ['help_desk_addresses', 'cecihelp@uw.edu\ncecihelp'],
  ['staff_domains', '@dcyf.wa.gov'],
  ['staff_domains', 'https://dcyf.wa.gov'],
  ['staff_phrases', 'Cultivate Learning'],
  ['staff_phrases', 'Cultivate Learning @ uw edu'],
  ['roles', 'Coach'],
  ['default_role', 'Wizard'],
  ['delivery', 'fax'],
  ['tag_done', 'New CECI Account'],
  ['tag_waiting', 'ceci waiting'],
  ['tag_discuss', 'ceci discuss'],
  ['status_created', 'Resolved'],
  ['status_asked', 'waiting'],
  ['status_can_invite', 'closed'],
  ['status_must_pass_on', 'pendng'],
  ['status_discussed', 'open-ish'],
  ['reply_account_created', '{{ account.nmae }}'],
  ['reply_ask_role', '{% if x %}'],
  ['reply_tip_sheet_can_invite', '{{ tip }}'],
  ['reply_tip_sheet_must_pass_on', '{{ tip_sheet.url'],
  ['reply_discuss_note', '{{ team_leads | nobody }}'],
  ['reply_already_has_account', '{{ account.password | upcase }}'],
  ['reply_account_created_es', '{{ cuenta.nombre }}'],
])('%s turns red with its value %j, with what to do', async (setting, value) => {
  await openHealth({ settings: { [setting]: value } })
  const told = (await screen.findAllByText(new RegExp(`^(${setting}|default_role) `)))[0]?.closest('li')
  if (!told) throw new Error(`Nothing is said about ${setting}`)
  expect(within(told).getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(within(told).getByText(/^Correct it under Playbook/)).toBeVisible()
})

test('tells a wrong key from a proxy that cannot be reached', async () => {
  await openHealth({
    proxy: ({ path }) => (path === '/v1/roles' ? refuses('unauthenticated', 401) : undefined),
  })
  const key = await line('Shared key accepted')
  expect(key.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(key.getByText(/SHARED_KEY of the proxy/)).toBeVisible()
  expect((await line('Proxy reached')).getByRole('img', { name: 'good' })).toBeVisible()
})

test.each([
  ['silence', 'silent' as const, 'No answer came from the proxy.'],
  ['Zendesk’s refusal', { status: 400, body: { error: 'ProxyError' } }, /refused on the way \(HTTP 400\)/],
  ['a stranger', { status: 404, body: '<html></html>' }, /it is not the proxy/],
])(
  'tells %s in the proxy’s place',
  async (_, answer, says) => {
    await openHealth({ proxy: ({ path }) => (path === '/readyz' ? answer : undefined) })
    expect(await screen.findByText(says, undefined, { timeout: 15_000 })).toBeVisible()
  },
  20_000,
)

test('asks first whether the proxy runs where Zendesk reached nothing', async () => {
  await openHealth({
    proxy: () => ({ status: 502, body: { error: 'ProxyError', description: 'could not be reached' } }),
  })
  const proxy = await line('Proxy reached')
  expect(proxy.getByText('Zendesk reached no proxy at proxy.example.org (HTTP 502).')).toBeVisible()
  expect(proxy.getByText(/^See first whether the proxy runs: systemctl status ceci-accounts/)).toBeVisible()
  expect(proxy.getByText(/https:\/\/proxy\.example\.org\/healthz must answer/)).toBeVisible()
  expect(proxy.queryByText(/--proxy-host/)).toBeNull()
})

test('names the packaged host where the proxy is on another', async () => {
  onPageFor('accounts.example.org')
  await openHealth({ proxy: () => ({ status: 400, body: { error: 'ProxyError' } }) })
  expect(
    await screen.findByText(/^proxy_url is on another host.*: proxy\.example\.org ≠ accounts/),
  ).toBeVisible()
})

test('says that the ledger fails and that the clocks differ', async () => {
  const time = new Date(now.getTime() + 95_000).toISOString()
  await openHealth({
    proxy: ({ path }) =>
      path === '/readyz'
        ? { status: 503, body: { status: 'not-ready', ledger: 'failing', time } }
        : undefined,
  })
  expect((await line('Ledger writable')).getByText(/disk is full/)).toBeVisible()
  expect(
    (await line('Clocks agree')).getByText('The proxy is 95 seconds ahead of this computer.'),
  ).toBeVisible()
})

test('an agent is told whom to ask about a wrong setting', async () => {
  await openHealth({ role: 'agent', settings: { delivery: 'fax' } })
  expect(await screen.findByText(/^Ask a Zendesk administrator/)).toBeVisible()
})

test('says that nothing was looked for by names while settings have no meaning', async () => {
  await openHealth({ settings: { delivery: 'fax' } })
  expect((await line('People, group, tags and statuses')).getByText(/^Not looked for/)).toBeVisible()
})

test('says that the proxy’s clock is behind', async () => {
  const time = new Date(now.getTime() - 31_000).toISOString()
  await openHealth({
    proxy: ({ path }) =>
      path === '/readyz' ? { status: 200, body: { status: 'ready', ledger: 'ok', time } } : undefined,
  })
  const clock = await line('Clocks agree')
  expect(clock.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(clock.getByText('The proxy is 31 seconds behind this computer.')).toBeVisible()
  expect(clock.getByText(/NTP/)).toBeVisible()
})

test('says that the proxy refuses to ask CECI', async () => {
  await openHealth({
    proxy: ({ path }) => (path.endsWith('/look-up') ? refuses('ceci-unreachable', 503) : undefined),
  })
  const ceci = await line('CECI reached')
  expect(ceci.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(ceci.getByText(/^See that CECI is up/)).toBeVisible()
})

test('asks the built-in links where a setting is empty', async () => {
  const { calls } = await openHealth({
    settings: { tip_sheet_url: '', ceci_url: '' },
    proxy: ({ path }) => (path.startsWith('https://wa-ceci.org') ? { status: 410, body: 'gone' } : undefined),
  })
  const link = await line('Tip sheet link')
  expect(link.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(link.getByText(/^Open the link; if the page has moved/)).toBeVisible()
  expect(calls.map(({ path }) => path)).toContain(
    'https://wa-ceci.org/help/adding-users-to-your-default-group',
  )
})

test('a proxy that answers the key with neither yes nor no is red, with what to do', async () => {
  await openHealth({
    proxy: ({ path }) => (path === '/v1/roles' ? { status: 200, body: 'a page' } : undefined),
  })
  const key = await line('Shared key accepted')
  expect(key.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(key.getByText(/proxy’s log/)).toBeVisible()
})

test('says which tags no ticket carries', async () => {
  await openHealth({ settings: { tag_discuss: 'ceci_dicsuss' } })
  const tag = await line('Tag ceci_dicsuss')
  expect(tag.getByRole('img', { name: 'worth a look' })).toBeVisible()
  expect(tag.getByText(/typing error/)).toBeVisible()
})

test('says that CECI, the tip sheet, a person and a status are missing', async () => {
  await openHealth({
    settings: {
      responder: 'Nobody Known',
      status_created: 'solved/Granted',
      tip_sheet_url: 'https://wa-ceci.example/gone',
    },
    proxy: ({ path }) => {
      if (path.endsWith('/gone')) return { status: 404, body: 'no' }
      if (path !== '/v1/accounts/look-up') return undefined
      return { status: 200, body: { results: [{ email: 'health.check@example.org', state: 'unknown' }] } }
    },
  })
  expect((await line('CECI reached')).getByText(/CECI_URL/)).toBeVisible()
  expect((await line('Tip sheet link')).getByText(/HTTP 404/)).toBeVisible()
  expect((await line('Responder')).getByRole('img', { name: 'to mend' })).toBeVisible()
  expect((await line('Status solved/Granted')).getByRole('img', { name: 'worth a look' })).toBeVisible()
})

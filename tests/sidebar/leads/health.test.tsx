import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
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

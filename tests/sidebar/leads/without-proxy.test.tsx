import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openLeads, refuses } from './open-leads.tsx'

type Options = Parameters<typeof openLeads>[0]

const openWithout = (options: Options = {}) =>
  openLeads({ ...options, settings: { proxy_url: '', ...options?.settings } })

const askedOfProxy = (calls: readonly { path: string }[]) =>
  calls.map(({ path }) => path).filter((path) => /^(?!\/api\/|https:\/\/wa-ceci)/.test(path))

const lineOf = async (title: string) => {
  const found = (await screen.findByText(title)).closest('li')
  if (found === null) throw new Error(`${title} stands in no line`)
  return within(found)
}

test('the accounts say that no proxy is set and what would change that, and nothing is sent', async () => {
  const { calls } = await openWithout()
  expect(await screen.findByText(/^No proxy is set: agents make accounts in CECI by hand/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('region', { name: 'Rows of the log' })).toBeNull()
  expect(screen.queryByText(/could not be read/)).toBeNull()
  expect(askedOfProxy(calls)).toEqual([])
})

test('old discussions are found without a proxy too', async () => {
  await openWithout({
    desk: ({ path }) =>
      path.startsWith('/api/v2/search.json')
        ? {
            status: 200,
            body: {
              results: [
                {
                  id: 204,
                  subject: 'A vendor asks',
                  status: 'open',
                  tags: ['ceci_discuss'],
                  created_at: '2026-11-01T08:00:00Z',
                  updated_at: '2026-11-10T10:00:00Z',
                },
              ],
              count: 1,
            },
          }
        : undefined,
  })
  expect(await screen.findByText('1 discussion waits')).toBeVisible()
  expect(screen.getByText(/^Accounts made by hand are not known here/)).toBeVisible()
})

test('Health takes the missing proxy for a choice, and says how to choose otherwise', async () => {
  const { user, calls } = await openWithout()
  await user.click(await screen.findByRole('tab', { name: 'Health' }))
  const proxy = await lineOf('Proxy reached')
  expect(proxy.getByRole('img', { name: 'worth a look' })).toBeVisible()
  expect(proxy.getByText(/enter its address and the shared key in Admin Center/)).toBeVisible()
  for (const title of ['Shared key accepted', 'Ledger writable', 'Clocks agree', 'CECI reached'])
    expect(screen.queryByText(title)).toBeNull()
  expect(screen.getByText(/^Nothing is broken/)).toBeVisible()
  expect(askedOfProxy(calls)).toEqual([])
})

test('Health asks nobody at an address that is none', async () => {
  const { user, calls } = await openWithout({ settings: { proxy_url: 'accounts.example.org' } })
  expect(
    await screen.findAllByText(/^The log could not be read\. The proxy address .* no web address/),
  ).toHaveLength(1)
  await user.click(await screen.findByRole('tab', { name: 'Health' }))
  expect((await lineOf('Proxy address')).getByRole('img', { name: 'to mend' })).toBeVisible()
  expect((await lineOf('Proxy reached')).getByText(/^Not asked/)).toBeVisible()
  expect((await lineOf('CECI reached')).getByText(/^Not asked/)).toBeVisible()
  expect(askedOfProxy(calls)).toEqual([])
})

test('Health names the shared key where Zendesk finds none to sign with', async () => {
  const { user } = await openLeads({
    proxy: () => ({ status: 400, body: { error: 'the setting "shared_key" is empty' } }),
  })
  await user.click(await screen.findByRole('tab', { name: 'Health' }))
  const proxy = await lineOf('Proxy reached')
  expect(proxy.getByRole('img', { name: 'to mend' })).toBeVisible()
  expect(proxy.getByText(/Also see that the shared key is set/)).toBeVisible()
})

test('Health names the shared key where the proxy is called without it', async () => {
  const { user } = await openLeads({
    proxy: ({ path }) => (path === '/readyz' ? undefined : refuses('unauthenticated', 401)),
  })
  await user.click(await screen.findByRole('tab', { name: 'Health' }))
  const key = await lineOf('Shared key accepted')
  expect(key.getByText(/^Enter the same shared key/)).toBeVisible()
  expect((await lineOf('CECI reached')).getByText(/^Not asked/)).toBeVisible()
})

test('a change is saved without a proxy, and no key is spoken of', async () => {
  const { user, held } = await openWithout()
  await user.click(await screen.findByRole('tab', { name: 'Playbook' }))
  const text = await screen.findByRole('textbox', { name: 'Text' })
  await user.type(text, ' Bye.')
  await user.click(screen.getByRole('button', { name: 'Save in Zendesk' }))
  const said = await screen.findByText(/^Saved, read again and compared\./)
  expect(said).not.toHaveTextContent(/key/)
  expect(Object.values(held).some((value) => String(value).endsWith(' Bye.'))).toBe(true)
})

test('the counts and a rehearsal say that no proxy is set', async () => {
  const { user } = await openWithout()
  await user.click(await screen.findByRole('tab', { name: 'Playbook' }))
  const counts = within(await screen.findByRole('region', { name: /^How often agents overruled/ }))
  expect(await counts.findByText(/^No proxy is set/)).toBeVisible()
  await user.click(screen.getByRole('tab', { name: 'Try it' }))
  await user.click(await screen.findByRole('button', { name: 'Rehearse making the accounts' }))
  expect(await screen.findByText(/^Rehearsal of .*: No proxy is set/)).toBeVisible()
})

import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openLeads, refuses, row } from './open-leads.tsx'

const rows = [
  row(),
  row({ id: 'a-2', email: 'kim@uw.edu', firstName: 'Kim', lastName: 'Åberg', role: 'Coach', ticketId: 102 }),
  row({
    id: 'a-3',
    email: 'x@y.org',
    firstName: '=1+1',
    lastName: 'Cell',
    state: 'refused',
    agentId: '8002',
  }),
]

const withRows = (found: readonly object[]) => ({
  proxy: ({ path }: { path: string }) =>
    path.startsWith('/v1/accounts/log') ? { status: 200, body: { rows: found } } : undefined,
})

const names = () =>
  within(screen.getByRole('region', { name: 'Rows of the log' }))
    .getAllByRole('row')
    .slice(1)
    .map((line) => within(line).getAllByRole('cell')[1]?.firstChild?.textContent)

test('shows who got an account, when, from which ticket and by whom', async () => {
  await openLeads(withRows(rows))
  const line = (await screen.findByText('dana.reyes@dcyf.wa.gov')).closest('tr')
  if (line === null) throw new Error('no row')
  expect(within(line).getByText('Coach Lead')).toBeVisible()
  expect(within(line).getByRole('button', { name: 'Open ticket #101' })).toBeVisible()
  expect(await within(line).findByText('Maya Torres')).toBeVisible()
  expect(within(line).getByText('made')).toBeVisible()
})

test('searches and filters the rows, accents aside', async () => {
  const { user } = await openLeads(withRows(rows))
  await screen.findByText('3 rows')
  await user.type(screen.getByRole('searchbox'), 'aberg kim')
  expect(screen.getByText('1 of 3 rows')).toBeVisible()
  await user.clear(screen.getByRole('searchbox'))
  await user.selectOptions(screen.getByLabelText('Result'), 'refused')
  expect(names()).toEqual(['=1+1'])
})

test('asks the proxy for the chosen month, and never puts a search into an address', async () => {
  const { user, calls } = await openLeads(withRows(rows))
  await screen.findByText('3 rows')
  await user.type(screen.getByRole('searchbox'), 'dana')
  await user.click(screen.getByRole('button', { name: 'Last month' }))
  await screen.findByText('1 of 3 rows')
  const asked = calls.filter(({ path }) => path.startsWith('/v1/accounts/log')).at(-1)?.path ?? ''
  const query = new URLSearchParams(asked.split('?')[1])
  expect(query.get('from')).toBe(new Date('2026-10-01T00:00').toISOString())
  expect(query.get('to')).toBe(new Date('2026-11-01T00:00').toISOString())
  expect(calls.map(({ path }) => path).join()).not.toContain('dana')
})

test('follows the cursor to the end and shows fifty rows at a time', async () => {
  const many = Array.from({ length: 120 }, (_, index) => row({ id: `a-${index}`, firstName: `P${index}` }))
  const { user } = await openLeads({
    proxy: ({ path }) => {
      if (!path.startsWith('/v1/accounts/log')) return undefined
      const isSecond = path.includes('cursor=next')
      return {
        status: 200,
        body: isSecond ? { rows: many.slice(100) } : { rows: many.slice(0, 100), cursor: 'next' },
      }
    },
  })
  expect(await screen.findByText('120 rows')).toBeVisible()
  expect(names()).toHaveLength(50)
  await user.click(screen.getByRole('button', { name: 'Older' }))
  await user.click(screen.getByRole('button', { name: 'Older' }))
  expect(names()).toHaveLength(20)
  expect(screen.getByText('Page 3 of 3')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Older' })).toBeDisabled()
})

test('exports what is shown as text, with no cell that a spreadsheet would run', async () => {
  const { user } = await openLeads(withRows(rows))
  URL.createObjectURL = () => 'blob:csv'
  URL.revokeObjectURL = () => {}
  await user.click(await screen.findByRole('button', { name: 'Export 3 rows as CSV' }))
  const text = (screen.getByLabelText(/The same as text/) as HTMLTextAreaElement).value
  expect(text).toContain(`"'=1+1","Cell"`)
  expect(text.trim().split('\n')).toHaveLength(4)
  expect(screen.getByRole('link', { name: 'Download ceci-accounts.csv' })).toHaveAttribute('href', 'blob:csv')
})

test('the CSV has a head, one line a row in the table’s order, and the agents’ names', async () => {
  const { user } = await openLeads(withRows(rows))
  URL.createObjectURL = () => 'blob:csv'
  URL.revokeObjectURL = () => {}
  await screen.findAllByText('Maya Torres')
  await user.click(screen.getByRole('button', { name: 'Export 3 rows as CSV' }))
  const text = (screen.getByLabelText(/The same as text/) as HTMLTextAreaElement).value
  expect(text.trimEnd().split('\n')).toEqual([
    '"When","First name","Last name","E-mail address","Role","Ticket","Agent","Result"',
    '"2026-11-19T09:00:00Z","Dana","Reyes","dana.reyes@dcyf.wa.gov","Coach Lead","101","Maya Torres","made"',
    '"2026-11-19T09:00:00Z","Kim","Åberg","kim@uw.edu","Coach","102","Maya Torres","made"',
    `"2026-11-19T09:00:00Z","'=1+1","Cell","x@y.org","Coach Lead","101","8002","refused"`,
  ])
})

test('the CSV holds what the filter shows and nothing else', async () => {
  const { user } = await openLeads(withRows(rows))
  URL.createObjectURL = () => 'blob:csv'
  URL.revokeObjectURL = () => {}
  await screen.findByText('3 rows')
  await user.type(screen.getByRole('searchbox'), 'kim')
  await user.click(screen.getByRole('button', { name: 'Export 1 row as CSV' }))
  const text = (screen.getByLabelText(/The same as text/) as HTMLTextAreaElement).value
  expect(text).toContain('kim@uw.edu')
  expect(text).not.toContain('dana.reyes')
})

test('says why the log cannot be read', async () => {
  await openLeads({
    proxy: ({ path }) => (path.startsWith('/v1/accounts/log') ? refuses('unauthenticated', 401) : undefined),
  })
  expect(await screen.findByText(/The log could not be read\. The proxy does not accept/)).toBeVisible()
})

test('says of a proxy that is down that nothing can be read, and calls nothing unmade or empty', async () => {
  await openLeads({ proxy: () => ({ status: 502, body: '<html>Bad gateway</html>' }) })
  const told = await screen.findAllByText(/could not be read\. The proxy gave no clear answer\. Health says/)
  expect(told).toHaveLength(2)
  expect(screen.queryByText(/may or may not have been made/)).toBeNull()
  expect(screen.queryByText('No accounts were made in this period.')).toBeNull()
})

test('shows accounts a month by role and the median time to solved, as tables too', async () => {
  await openLeads({
    ...withRows(rows),
    desk: ({ path }) =>
      path.startsWith('/api/v2/tickets/show_many')
        ? { status: 200, body: { tickets: [solved(101, 10), solved(102, 50)] } }
        : undefined,
  })
  const minutes = await screen.findByRole('table', { name: /From ticket opened to solved/, hidden: true })
  expect(within(minutes).getByRole('cell', { name: '30', hidden: true })).toBeInTheDocument()
  const roles = screen.getByRole('table', { name: 'Accounts made, by month and role', hidden: true })
  expect(
    within(roles)
      .getAllByRole('cell', { hidden: true })
      .map((cell) => cell.textContent),
  ).toEqual(['1', '1'])
})

test('stacks the roles of a month in the order of the legend', async () => {
  await openLeads(withRows(rows))
  const figure = await screen.findByRole('figure', { name: 'Accounts made, by month and role' })
  const drawn = [...figure.querySelectorAll('rect')].map((bar) => bar.getAttribute('fill'))
  const legend = ['Coach', 'Coach Lead'].map((name) => {
    const swatch = within(figure).getByText(name, { selector: 'span' }).firstElementChild
    return swatch && toHex(getComputedStyle(swatch).backgroundColor)
  })
  expect(drawn).toEqual(legend)
})

const toHex = (color: string) =>
  `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`

const solved = (id: number, minutes: number) => ({
  id,
  subject: '',
  status: 'solved',
  tags: [],
  created_at: '2026-11-19T08:00:00Z',
  updated_at: '2026-11-19T10:00:00Z',
  metric_set: { solved_at: new Date(Date.parse('2026-11-19T08:00:00Z') + minutes * 60_000).toISOString() },
})

test('asks for the newest rows before anything else', async () => {
  const { calls } = await openLeads(withRows(rows))
  await screen.findByText('3 rows')
  expect(calls[0]?.path).toMatch(/^\/v1\/accounts\/log\?.*limit=100$/)
})

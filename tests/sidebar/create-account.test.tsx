import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { made, openPanel, refuses } from './open-panel.tsx'

const createButton = () => screen.findByRole('button', { name: 'Create account' })
const lineOf = async (title: string | RegExp) => {
  const line = (await screen.findByText(title)).closest('li')
  if (line === null) throw new Error(`${title} is no line of the receipt`)
  return within(line)
}

test('shows the form filled in, with the words that decided it', async () => {
  await openPanel()
  expect(await screen.findByRole('heading', { name: 'Create account' })).toBeVisible()
  expect(screen.getByText('DCYF staff asks for an account')).toBeVisible()
  expect(screen.getByLabelText('First name')).toHaveProperty('value', 'Dana')
  expect(screen.getByLabelText('Last name')).toHaveProperty('value', 'Whitfield')
  expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', 'dana.whitfield@dcyf.wa.gov')
  expect(screen.getByLabelText('Role')).toHaveProperty('value', 'Coach Lead')
})

test('one press makes the account, places the reply with its password, sets status and tag', async () => {
  const { host, user, creates } = await openPanel()
  await user.click(await createButton())

  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(creates().map(({ body }) => body)).toEqual([
    {
      ticketId: 101,
      email: 'dana.whitfield@dcyf.wa.gov',
      firstName: 'Dana',
      lastName: 'Whitfield',
      role: 'Coach Lead',
    },
  ])
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toContain('Password: Fern-4711!')
  expect(paths['ticket.comment.text']).toContain('I have created a new account for Dana Whitfield.')
  expect(paths['ticket.status']).toBe('solved')
  expect(paths['ticket.tags']).toEqual(['early_learning', 'vip', 'new_ceci_account'])
  expect((await lineOf('Status')).getByText('Resolved')).toBeVisible()
})

test('keeps what the agent had typed above the reply', async () => {
  const { host, user } = await openPanel({
    desk: ({ desk }) => Object.assign(desk.paths, { 'ticket.comment.text': '<p>Good morning!</p>' }),
  })
  await user.click(await createButton())
  await screen.findByText(/Done/)
  expect(host.desk.paths['ticket.comment.text']).toMatch(/^<p>Good morning!<\/p>.*Hi Dana,/s)
})

test('two quick presses ask for one account', async () => {
  const { user, creates } = await openPanel()
  await user.dblClick(await createButton())
  await screen.findByText(/Done/)
  expect(creates()).toHaveLength(1)
})

test('asks again with the same key when no clear answer came', async () => {
  const { user, creates } = await openPanel({
    proxy: ({ path }, earlier) =>
      path === '/accounts' && earlier.every((call) => call.path !== '/accounts')
        ? { status: 502, body: '<html>Bad gateway</html>' }
        : undefined,
  })
  await user.click(await createButton())
  await screen.findByText(/Done/)
  expect(creates()).toHaveLength(2)
  expect(creates()[0]?.key).toBe(creates()[1]?.key)
})

test('says that the account may be there when every answer is unclear, and writes nothing to Zendesk', async () => {
  const { host, user, creates } = await openPanel({
    proxy: ({ path }) => (path === '/accounts' ? { status: 0, body: '' } : undefined),
  })
  await user.click(await createButton())
  expect(await screen.findByText(/may or may not have been made/)).toBeVisible()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  expect(host.desk.paths['ticket.status']).toBe('open')
  expect(new Set(creates().map(({ key }) => key)).size).toBe(1)
})

test('a corrected address is a new operation with a new key', async () => {
  const { user, creates } = await openPanel({
    proxy: ({ path, body }) =>
      path === '/accounts' && JSON.stringify(body).includes('whitfield@')
        ? refuses('ceci-refused', 502)
        : undefined,
  })
  await user.click(await createButton())
  await screen.findByText('CECI refused to make this account. Nothing was made.')
  await user.click(screen.getByRole('button', { name: 'Back to the ticket' }))
  await user.clear(screen.getByLabelText('E-mail address'))
  await user.type(screen.getByLabelText('E-mail address'), 'dana.w@dcyf.wa.gov')
  await user.click(await createButton())
  await screen.findByText(/Done/)
  expect(creates()[0]?.key).not.toBe(creates()[1]?.key)
})

test('an unknown outcome asks the agent to look, and goes on after their word', async () => {
  let seen: unknown
  const { user } = await openPanel({
    proxy: ({ path, body }) => {
      if (path === '/accounts')
        return seen === undefined
          ? refuses('outcome-unknown', 504, { account: { id: 'acc-1' } })
          : { status: 201, body: { ...made(body), replayed: true } }
      if (path !== '/accounts/acc-1/resolve') return undefined
      seen = body
      return { status: 200, body: { account: { ...made(person).account, ...row } } }
    },
  })
  await user.click(await createButton())
  expect(await screen.findByText(/Please look for the address/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'It is there' }))
  await screen.findByText(/Done/)
  expect(seen).toEqual({ seen: true })
  expect(screen.getByText('Was made before: dana.whitfield@dcyf.wa.gov')).toBeVisible()
})

const person = {
  email: 'dana.whitfield@dcyf.wa.gov',
  firstName: 'Dana',
  lastName: 'Whitfield',
  role: 'Coach Lead',
}
const row = { ticketId: 101, agentId: '8001', state: 'made' }

test('an address that has an account leads to the reply that says so', async () => {
  const { host, user } = await openPanel({
    proxy: ({ path }) => (path === '/accounts' ? refuses('email-taken', 409, { ticketId: 77 }) : undefined),
  })
  await user.click(await createButton())
  expect(await screen.findByText(/from ticket #77/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Tell them they have one' }))
  await screen.findByText(/Done/)
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Fern')
  expect(host.desk.paths['ticket.tags']).toEqual(['early_learning', 'vip'])
})

test('names every field that is wrong and asks for no account', async () => {
  const { user, creates } = await openPanel()
  const email = await screen.findByLabelText('E-mail address')
  await user.clear(email)
  await user.type(email, 'dana at dcyf')
  await user.clear(screen.getByLabelText('Last name'))
  await user.click(await createButton())
  expect(screen.getByText('This is not an e-mail address.')).toBeVisible()
  expect(screen.getByText('Please fill this in.')).toBeVisible()
  expect(creates()).toEqual([])
})

test('says before the press that the address has an account already', async () => {
  await openPanel({
    proxy: ({ path }) =>
      path === '/accounts/look-up'
        ? { status: 200, body: { results: [{ email: 'dana.whitfield@dcyf.wa.gov', state: 'exists' }] } }
        : undefined,
  })
  expect(await screen.findByText('This address already has an account.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Tell them they have one' })).toBeVisible()
})

test('the reply waits for every account, and goes out for those made once the others are left out', async () => {
  const { host, user } = await openPanel({
    proxy: ({ path, body }) =>
      path === '/accounts' && JSON.stringify(body).includes('lee@')
        ? refuses('ceci-refused', 502)
        : undefined,
  })
  await user.click(await screen.findByRole('button', { name: 'Add a person' }))
  const second = within(screen.getByRole('region', { name: 'Person 2' }))
  await user.type(second.getByLabelText('First name'), 'Lee')
  await user.type(second.getByLabelText('Last name'), 'Park')
  await user.type(second.getByLabelText('E-mail address'), 'lee@dcyf.wa.gov')
  await user.click(screen.getByRole('button', { name: 'Create 2 accounts' }))
  const failed = await lineOf('Account for Lee Park')
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  await user.click(await failed.findByRole('button', { name: 'Leave out' }))
  await screen.findByText(/Done/)
  await waitFor(() => expect(host.desk.paths['ticket.comment.text']).toContain('Dana Whitfield'))
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Lee Park')
})

test('somebody who has an account is left out of a batch, and the others get theirs', async () => {
  const { host, user } = await openPanel({
    proxy: ({ path, body }) =>
      path === '/accounts' && JSON.stringify(body).includes('lee@')
        ? refuses('email-taken', 409, { ticketId: 77 })
        : undefined,
  })
  await user.click(await screen.findByRole('button', { name: 'Add a person' }))
  const second = within(screen.getByRole('region', { name: 'Person 2' }))
  await user.type(second.getByLabelText('First name'), 'Lee')
  await user.type(second.getByLabelText('Last name'), 'Park')
  await user.type(second.getByLabelText('E-mail address'), 'lee@dcyf.wa.gov')
  await user.click(screen.getByRole('button', { name: 'Create 2 accounts' }))
  const taken = await lineOf('Account for Lee Park')
  const leaveOut = await taken.findByRole('button', { name: 'Leave out' })
  expect(taken.queryByRole('button', { name: 'Tell them they have one' })).toBeNull()
  await user.click(leaveOut)
  await screen.findByText(/Done/)
  await waitFor(() => expect(host.desk.paths['ticket.comment.text']).toContain('Fern-4711!'))
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Lee Park')
})

test('a rehearsal asks the proxy for one, shows the steps, and writes nothing to Zendesk', async () => {
  const { host, user, creates, calls } = await openPanel({ rehearsal: true })
  const before = structuredClone(host.desk.paths)
  expect(await screen.findByText(/^Rehearsal: nothing is made/)).toBeVisible()
  await user.click(await createButton())
  await screen.findByText('Rehearsed. Nothing was made, and nothing was written to the ticket.')
  expect((await lineOf('Account for Dana Whitfield')).getByText(/^Would be made: dana\./)).toBeVisible()
  const reply = await lineOf('Reply in the reply box')
  expect(reply.getByText('Would stand in the reply box:')).toBeVisible()
  expect(reply.getByText(/I have created a new account for Dana Whitfield/)).toBeVisible()
  expect((await lineOf('Status')).getByText('Would be: Resolved')).toBeVisible()
  expect((await lineOf('Tags')).getByText('Would be added: new_ceci_account')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(creates()).toMatchObject([{ body: { rehearsal: true } }])
  expect(host.desk.paths).toEqual(before)
  expect(calls.filter(({ path, method }) => method === 'POST' && path.endsWith('/events'))).toEqual([])
})

const limited = (createsLeft: number) => ({
  proxy: ({ path }: { path: string }) =>
    path === '/accounts/look-up' ? { status: 200, body: { results: [], createsLeft } } : undefined,
})

test('says before the press that more accounts are asked for than the limit has left', async () => {
  const { user, creates } = await openPanel(limited(1))
  await user.click(await screen.findByRole('button', { name: 'Add a person' }))
  expect(
    await screen.findByText('Only 1 more can be made for now. Remove 1, and make it later.'),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Create 2 accounts' })).toBeDisabled()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(creates()).toEqual([])

  await user.click(screen.getAllByRole('button', { name: 'Remove' })[1] ?? document.body)
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect(creates()).toHaveLength(1)
})

test('starts nothing when the limit is used up', async () => {
  await openPanel(limited(0))
  expect(await screen.findByText(/limit of accounts for now is used up/)).toBeVisible()
  expect(await createButton()).toBeDisabled()
})

test('shows the reply that says so when everybody has an account', async () => {
  await openPanel({
    proxy: ({ path }) =>
      path === '/accounts/look-up'
        ? { status: 200, body: { results: [{ email: 'dana.whitfield@dcyf.wa.gov', state: 'exists' }] } }
        : undefined,
  })
  await screen.findByRole('button', { name: 'Tell them they have one' })
  const reply = await screen.findByRole('group', { name: 'Reply' })
  await waitFor(() => expect(reply).toHaveTextContent(/select Forgot Password/))
})

test('a rehearsal needs nothing of the limit', async () => {
  await openPanel({ ...limited(0), rehearsal: true })
  await screen.findByText(/^Rehearsal/)
  expect(await createButton()).toBeEnabled()
})

const unsent = {
  status: 400,
  body: { error: 'ProxyError', description: 'the setting "shared_key" is empty' },
} as const

test('a call that Zendesk refused to pass on has made nothing, and is not asked again by itself', async () => {
  const { user, creates } = await openPanel({
    proxy: ({ path }) => (path === '/accounts' ? unsent : undefined),
  })
  await user.click(await createButton())
  expect(await screen.findByText(/this press made nothing.*the setting "shared_key" is empty$/)).toBeVisible()
  expect(screen.queryByText(/may or may not/)).toBeNull()
  expect(creates()).toHaveLength(1)
})

test('a refusal to pass it on takes back nothing of a call that went out before', async () => {
  const { user } = await openPanel({
    proxy: ({ path }, earlier) => {
      if (path !== '/accounts') return undefined
      return earlier.some((call) => call.path === path) ? unsent : { status: 502, body: '' }
    },
  })
  await user.click(await createButton())
  expect(await screen.findByText(/may or may not have been made/)).toBeVisible()
})

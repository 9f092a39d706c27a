import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openLeads } from './open-leads.tsx'

type Options = Parameters<typeof openLeads>[0]

async function openTryIt(options: Options = {}) {
  const opened = await openLeads(options)
  await opened.user.click(await screen.findByRole('tab', { name: 'Try it' }))
  await screen.findByRole('heading', { name: 'Try it' })
  return opened
}

const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const verdict = () => within(screen.getByRole('region', { name: 'What the app says' }))

test('says what it would do with a pasted ticket, why, and what it would reply', async () => {
  const { user } = await openTryIt()
  await user.selectOptions(screen.getByLabelText('Ticket'), 'A pasted text')
  write('Subject', 'account')
  write('Requester’s name', 'Jordan Blake')
  write('Requester’s e-mail address', 'jordan.blake@gmail.com')
  write('What they write', 'Please make me an account. Jordan')
  expect(verdict().getByRole('heading', { name: 'Ask for role' })).toBeVisible()
  expect(verdict().getByText('Asks for an account and does not tell role and program')).toBeVisible()
  expect(screen.getByRole('region', { name: 'Reply' })).toHaveTextContent('Can you explain your role to me')
  expect(verdict().getByText('Status pending, tag ceci_waiting_role.')).toBeVisible()
})

test('reads a ticket of the desk by its number', async () => {
  const { user } = await openTryIt({
    desk: ({ path }) => {
      if (path.startsWith('/api/v2/tickets/7/comments'))
        return { status: 200, body: { comments: [comment], users: [{ ...lee, role: 'end-user' }] } }
      return path.startsWith('/api/v2/tickets/7.json') ? { status: 200, body: saved } : undefined
    },
  })
  await user.selectOptions(screen.getByLabelText('Ticket'), 'A ticket of this desk')
  write('Ticket number', '#7')
  await user.click(screen.getByRole('button', { name: 'Read it' }))
  expect(await verdict().findByText('For Lee')).toBeVisible()
  expect(verdict().getByText(/lee\.park@dcyf\.wa\.gov · Coach Lead/)).toBeVisible()
})

test('rehearses the accounts in the proxy and writes nothing to Zendesk', async () => {
  const { user, calls } = await openTryIt({
    proxy: ({ path, body }) =>
      path === '/v1/accounts'
        ? {
            status: 201,
            body: {
              account: { ...Object(body), id: 'r', createdAt: 'x' },
              password: 'rehearsal',
              replayed: false,
            },
          }
        : undefined,
  })
  await user.click(await screen.findByRole('button', { name: 'Rehearse making the accounts' }))
  expect(await screen.findByText(/dana\.reyes@dcyf\.wa\.gov would be made/)).toBeVisible()
  const create = calls.find(({ path }) => path === '/v1/accounts')
  expect(create?.body).toMatchObject({ rehearsal: true, email: 'dana.reyes@dcyf.wa.gov' })
  expect(calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/'))).toEqual([])
})

test('uses unsaved changes unless told otherwise', async () => {
  const { user } = await openTryIt()
  await user.click(screen.getByRole('tab', { name: 'Playbook' }))
  await screen.findByRole('heading', { name: 'Other settings' })
  write('Default role', 'Coach')
  await user.click(screen.getByRole('tab', { name: 'Try it' }))
  expect(verdict().getByText(/· Coach$/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'With my unsaved changes' }))
  expect(verdict().getByText(/· Coach Lead$/)).toBeVisible()
})

test('keeps the rehearsal switch for the tab', async () => {
  const { user } = await openLeads()
  await user.click(await screen.findByRole('switch', { name: 'Rehearsal in this browser tab' }))
  expect(window.sessionStorage.getItem('ceci-accounts.rehearsal')).toBe('on')
  expect(screen.getByText(/^Rehearsal is on/)).toBeVisible()
  await user.click(screen.getByRole('switch'))
  expect(window.sessionStorage.getItem('ceci-accounts.rehearsal')).toBeNull()
})

const lee = { id: 9, name: 'Lee Park', email: 'lee.park@dcyf.wa.gov', locale: 'en-US' }
const saved = {
  ticket: { subject: 'For Lee', status: 'new', tags: [], requester_id: 9 },
  users: [lee],
}
const comment = { author_id: 9, public: true, plain_body: 'I need a CECI account.\n\nLee Park' }

import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addPerson, write } from './fill-form.ts'
import { openPanel } from './open-panel.tsx'

const createButton = () => screen.findByRole('button', { name: 'Create account' })
const reply = () => screen.findByRole('group', { name: 'Reply' })

test('takes twenty people and no more', async () => {
  const { user } = await openPanel()
  await createButton()
  const add = screen.getByRole('button', { name: 'Add a person' })
  for (let people = 1; people < 20; people++) await user.click(add)
  expect(screen.getByRole('heading', { name: '20 new accounts' })).toBeVisible()
  expect(add).toBeDisabled()
})

test('shows in the reply what the form does not hold yet', async () => {
  const { user } = await openPanel()
  await createButton()
  await write(user, 'First name', '')
  await write(user, 'Last name', '')
  await write(user, 'E-mail address', '')
  await waitFor(async () =>
    expect(await reply()).toHaveTextContent('I have created a new account for [name].'),
  )
  expect(await reply()).toHaveTextContent('Username: [e-mail address]')
})

test('says at once that somebody stands here twice, by address or by name', async () => {
  const { user } = await openPanel()
  await createButton()
  await addPerson(user, ['Dana', 'whitfield ', 'dana.w@dcyf.wa.gov'])
  expect(screen.getByText('This name stands here twice, with another address.')).toBeVisible()
  await write(user, 'E-mail address', 'Dana.Whitfield@dcyf.wa.gov', 2)
  expect(screen.getByText('This address stands here twice.')).toBeVisible()
  expect(screen.queryByText('This name stands here twice, with another address.')).toBeNull()
})

test.each([
  ['dana@dcyf.wa.go', 'Perhaps mistyped: dana@dcyf.wa.go'],
  ['dana@dcyf.wa.gvo', 'Looks like a staff address but is not: dana@dcyf.wa.gvo'],
  ['dana@gmial.com', 'Perhaps mistyped: dana@gmial.com'],
  [
    'dana@dcyf.wa.gov.account.example',
    'Looks like a staff address but is not: dana@dcyf.wa.gov.account.example',
  ],
])('doubts %s as the agent types it', async (email, says) => {
  const { user } = await openPanel()
  await createButton()
  await write(user, 'E-mail address', email)
  expect(screen.getByText(says)).toBeVisible()
})

test.each(['dana@gmail.com', 'dana@ymail.com', 'dana@dcyf.wa.gov', 'dana@uw.edu'])(
  'has no doubt about %s',
  async (email) => {
    const { user } = await openPanel()
    await createButton()
    await write(user, 'E-mail address', email)
    expect(screen.queryByText(/^(Perhaps mistyped|Looks like)/)).toBeNull()
  },
)

test('gives the agent’s own text back after a detail has changed', async () => {
  const { user } = await openPanel()
  await reply()
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  await user.type(screen.getByLabelText('Reply'), ' My own words.')
  await write(user, 'Last name', 'Whitfield-Ray')
  expect(await screen.findByText(/^Written anew/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Use my text again' }))
  expect(screen.getByLabelText<HTMLTextAreaElement>('Reply').value).toContain('My own words.')
})

test('a warning about somebody without name or address has no hole', async () => {
  await openPanel({
    desk: ({ desk }) => {
      const name = 'Caller 360-555-0194'
      desk.paths['ticket.requester'] = { id: 7001, name, email: null, locale: 'en-US' }
      desk.users = desk.users.map((user) => ({ ...user, email: null, name }))
      desk.comments = desk.comments.map((comment) => ({ ...comment, plain_body: voicemail }))
    },
  })
  await createButton()
  expect(screen.getByText('No full name for one of the people')).toBeVisible()
  expect(screen.getByText('No e-mail address for one of the people')).toBeVisible()
})

const voicemail =
  'Transcript: "Hi, I was hired as a Coach Lead, I supervise six coaches now, and I need someone to make me a CECI account."'

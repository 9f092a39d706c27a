import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { openPanel } from './open-panel.tsx'

const createButton = () => screen.findByRole('button', { name: 'Create account' })
const detailsOnly = () => screen.findByLabelText(/^Details only to Dana Whitfield/)
const leaveOut = () => screen.findByLabelText(/^Leave the password out of the reply/)
const ccIds = ({ desk }: WireHost) =>
  Object(desk.paths['ticket.collaborators']).map(({ id }: { id: number }) => id)
const lineOf = async (title: string) => {
  const line = (await screen.findByText(title)).closest('li')
  if (line === null) throw new Error(`${title} is no line of the receipt`)
  return within(line)
}

test('takes the copies off before the reply is placed, and puts them back on undo', async () => {
  const { host, user } = await openPanel()
  expect(await screen.findByText('The password will also be read by: Lee Park')).toBeVisible()
  await user.click(await detailsOnly())
  expect(screen.queryByText(/will also be read by/)).toBeNull()
  await user.click(await createButton())
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect((await lineOf('Copies taken off')).getByText('Nobody gets a copy')).toBeVisible()
  expect(ccIds(host)).toEqual([])
  const order = host.calls.flatMap(({ params: given }) => Object.keys(Object(given)))
  expect(order.indexOf('ticket.collaborators.remove')).toBeLessThan(
    order.indexOf('ticket.comment.appendHtml'),
  )

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText(/is taken back/)
  expect(ccIds(host)).toEqual([7002])
})

test('places no reply while a copy is still on the ticket', async () => {
  const { host, user } = await openPanel({
    desk: ({ faults }) => void faults.forgets.push('ticket.collaborators.remove'),
  })
  await user.click(await detailsOnly())
  await user.click(await createButton())
  expect(await screen.findByText('Zendesk did not keep it. It now says: Lee Park')).toBeVisible()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  host.faults.forgets = []
  await user.click(screen.getByRole('button', { name: 'Take the copies off again' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).toContain('Fern-4711!')
})

test('takes the copies off in Zendesk before the reply goes out, where replies are sent at once', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  await user.click(await detailsOnly())
  await user.click(await createButton())
  await screen.findByText('Done and sent.')
  expect(
    host.desk.saved.map((update) => Object.keys(update).filter((name) => /cc|comment/.test(name))),
  ).toEqual([['email_ccs'], ['comment']])
  expect(host.desk.saved[0]).toMatchObject({ email_ccs: [{ user_id: 7002, action: 'delete' }] })
})

test('leaves the copies alone unless asked', async () => {
  const { host, user } = await openPanel()
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect(ccIds(host)).toEqual([7002])
})

test('leaves the password out of the reply, and gives it to the agent alone', async () => {
  const { host, user, calls } = await openPanel()
  await user.click(await leaveOut())
  const reply = await screen.findByRole('group', { name: 'Reply' })
  await waitFor(() => expect(reply).toHaveTextContent('Password: I will send it to Dana separately.'))
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect(host.desk.paths['ticket.comment.text']).toContain('I will send it to Dana separately.')
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Fern-4711!')
  const line = await lineOf('Account for Dana Whitfield')
  expect(line.getByText('Password, for a message of your own')).toBeVisible()
  expect(line.getByText('Fern-4711!')).toBeVisible()
  await expect
    .poll(() => calls.map(({ body }) => body))
    .toContainEqual({ kind: 'reply-placed', action: 'create_account', rule: 'password:left-out' })
})

test('an edited reply without its marker gives the password to the agent as well', async () => {
  const { user } = await openPanel()
  await screen.findByText(/I have created a new account/)
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  const text = screen.getByRole('textbox', { name: 'Reply' })
  await user.clear(text)
  await user.type(text, 'Hi Dana, your account is there.')
  expect(
    screen.getByText(/The receipt will show it, to pass on another way/, {
      selector: '[data-garden-id="forms.input_message"]',
    }),
  ).toBeVisible()
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect((await lineOf('Account for Dana Whitfield')).getByText('Fern-4711!')).toBeVisible()
})

test('says that the requester always gets the reply when the account is for another', async () => {
  await openPanel({
    desk: ({ desk }) => {
      desk.paths['ticket.collaborators'] = []
      desk.comments = [
        {
          author_id: 7001,
          public: true,
          plain_body:
            'Please create an account for our new licensor Lee Park, lee.park@dcyf.wa.gov.\n\nDana Whitfield\nDCYF',
        },
      ]
    },
  })
  expect(await screen.findByText('The password will also be read by: Dana Whitfield')).toBeVisible()
  expect(screen.getByText(/^The requester always gets the reply/)).toBeVisible()
  expect(screen.queryByLabelText(/^Details only/)).toBeNull()
})

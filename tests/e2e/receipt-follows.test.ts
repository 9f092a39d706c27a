import { afterEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './open-desk.ts'

let desk: Desk
afterEach(() => desk.close())

const press = (name: string) => desk.app.getByRole('button', { name, exact: true }).click()
const says = (text: string | RegExp) => desk.app.getByText(text).first().waitFor()
const composer = () => desk.page.getByRole('textbox', { name: 'Comment' })
const done = 'Done. Read the reply, then press Submit.'

const createdOn = async (subject: string) => {
  desk = await openDesk()
  await desk.openTicket(subject)
  await press('Create account')
  await says(done)
}

test('the receipt follows the reply out of the composer, back into it, and to Submit', async () => {
  await createdOn('CECI account')
  const text = await composer().innerHTML()
  await composer().fill('')
  await says('Not finished yet.')
  await press('Place the reply again')
  await says(done)
  expect(await composer().innerHTML()).toBe(text)
  await composer().press('End')
  await composer().pressSequentially(' Call me.')
  await desk.page.getByRole('button', { name: 'Submit as Resolved' }).click()
  await says('Done and sent.')
  expect(desk.sandbox.workspace.state.comments(101).at(-1)?.plainBody).toContain('Hi Thuy-Linh,')
  expect(desk.complaints).toEqual([])
})

test('Undo takes reply, status and tag off the form; the account stays', async () => {
  await createdOn('CECI account')
  await composer().press('Control+End')
  await composer().pressSequentially(' My own line.')
  await press('Undo')
  await says(/is taken back\..* The account that was made stays\.$/)
  expect((await composer().textContent())?.trim()).toBe('My own line.')
  await desk.page.getByRole('button', { name: /^Submit as (New|Open)$/ }).waitFor()
  expect(await desk.page.getByText('new_ceci_account').count()).toBe(0)
  expect(desk.sandbox.ceci.users().some(({ email }) => email.startsWith('thuy-linh'))).toBe(true)
  expect(desk.complaints).toEqual([])
})

test('a second press puts one reply in the place of the first', async () => {
  await createdOn('CECI account')
  await press('Back to the ticket')
  await says(/stands there, not submitted yet/)
  await desk.app.getByText('Something else', { exact: true }).first().click()
  await press('Ask for role')
  await says(done)
  const text = await composer().textContent()
  expect(text).toContain('what program you work for')
  expect(text).not.toContain('Password:')
  await desk.page.getByRole('button', { name: /^Submit as (Pending|Waiting)/ }).waitFor()
  expect(await desk.page.getByText('new_ceci_account').count()).toBe(0)
  expect(desk.complaints).toEqual([])
})

import { afterEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './open-desk.ts'

let desk: Desk
afterEach(() => desk.close())

const press = (name: string) => desk.app.getByRole('button', { name }).click()
const says = (text: string | RegExp) => desk.app.getByText(text).first().waitFor()
const composer = () => desk.page.getByRole('textbox', { name: 'Comment' })

const readLogIn = (text: string) => ({
  email: /Enter your Username: (\S+)/.exec(text)?.[1] ?? '',
  password: /Password: (\S+)/.exec(text)?.[1] ?? '',
})

test('a DCYF staff member logs in at CECI with the name and password of the reply that was sent', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  await press('Create account')
  await says('Done. Read the reply, then press Submit.')
  await desk.page.getByRole('button', { name: 'Submit as Resolved' }).click()
  await says('Done and sent.')

  const { state } = desk.sandbox.workspace
  const sent = state.comments(101).at(-1)?.plainBody ?? ''
  expect(state.ticket(101)).toMatchObject({ status: 'solved', tags: ['new_ceci_account'] })
  expect(sent).not.toMatch(/\{\{|undefined|null/)

  const { email, password } = readLogIn(sent)
  await desk.page.goto(`${desk.sandbox.ceciUrl}/login`)
  await desk.page.getByLabel('Username').fill(email)
  await desk.page.getByLabel('Password').fill(password)
  await desk.page.getByRole('button', { name: 'Log in' }).click()
  await desk.page.getByText('Welcome, Thuy-Linh').waitFor()
  expect(desk.complaints).toEqual([])
})

test('keeps the agent’s own words in the composer', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  await composer().fill('Good morning from the help desk.')
  await press('Create account')
  await says(/Done/)
  const text = await composer().textContent()
  expect(text).toContain('Good morning from the help desk.')
  expect(text).toContain('Hi Thuy-Linh,')
})

test('with the proxy stopped no account is claimed, and the same press works when it is back', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  await desk.app.getByRole('button', { name: 'Create account' }).waitFor()
  await desk.sandbox.stopProxy()
  await press('Create account')
  await says(/may or may not have been made/)
  expect(await composer().textContent()).toBe('')
  await desk.sandbox.startProxyAgain()
  await press('Try again')
  await says('Done. Read the reply, then press Submit.')
  expect(desk.sandbox.ceci.users().filter(({ email }) => email.startsWith('thuy-linh'))).toHaveLength(1)
})

test('with CECI down nothing is made and the agent is told so', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  desk.sandbox.ceci.dials['look-up'] = { fault: 'status', status: 503 }
  await press('Create account')
  await says('CECI cannot be reached. Nothing was made. Try again later.')
  expect(await composer().textContent()).toBe('')
})

test('an account that CECI made without saying so is found again, once', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  desk.sandbox.ceci.dials.create = { fault: 'drop', when: 'after-commit', calls: 1 }
  await press('Create account')
  await says('Done. Read the reply, then press Submit.')
  expect(desk.sandbox.ceci.users().filter(({ email }) => email.startsWith('thuy-linh'))).toHaveLength(1)
})

test('an address that is taken at CECI leads to the reply that says so', async () => {
  const thuyLinh = {
    firstName: 'Thuy-Linh',
    lastName: 'Nguyen',
    role: 'Coach' as const,
    password: 'Old-One-1',
  }
  desk = await openDesk({ ceciPeople: [{ ...thuyLinh, email: 'Thuy-Linh.Nguyen@dcyf.wa.gov' }] })
  await desk.openTicket('CECI account')
  await says('This address already has an account.')
  await press('Tell them they have one')
  await says(/Done/)
  expect(await composer().textContent()).not.toContain('Password:')
})

test('a wrong shared key is named as the fault', async () => {
  desk = await openDesk({ settings: { shared_key: 'not the key of this proxy, but as long as one' } })
  await desk.openTicket('CECI account')
  await press('Create account')
  await says(/does not accept the app’s shared key/)
})

test('an answer that comes after the agent has gone to another ticket stays with its own', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  desk.sandbox.ceci.dials.create = { fault: 'delay', delayMs: 1500 }
  await press('Create account')
  await desk.page.getByRole('navigation', { name: 'Workspace' }).getByText('Tickets').click()
  await desk.openTicket('account')
  await desk.app.getByRole('button', { name: 'Ask for role' }).waitFor()
  await expect.poll(() => desk.sandbox.ceci.users().length, { timeout: 10_000 }).toBe(2)
  expect(await composer().textContent()).toBe('')
  await desk.page.getByRole('tab', { name: /CECI account/ }).click()
  await says('Done. Read the reply, then press Submit.')
  expect(await composer().textContent()).toContain('Hi Thuy-Linh,')
})

test('another agent sees on their own machine what was done', async () => {
  desk = await openDesk()
  await desk.openTicket('CECI account')
  await press('Create account')
  await says(/Done/)
  const other = await desk.browser.newPage()
  await other.goto(`${desk.sandbox.workspaceUrl}/?agent=21001`)
  await other.getByText('CECI account', { exact: true }).first().click()
  const app = other.frameLocator('iframe:visible')
  await app.getByText(/^Made: thuy-linh\.nguyen@dcyf\.wa\.gov · Maya Torres, /).waitFor()
  await app.getByText(/^Placed by Maya Torres, .* not yet sent$/).waitFor()
  await app.getByRole('button', { name: 'Place the reply again' }).click()
  await app.getByText('Done. Read the reply, then press Submit.').waitFor()
  expect(await other.getByRole('textbox', { name: 'Comment' }).textContent()).toContain('Password:')
  expect(desk.sandbox.ceci.users().filter(({ email }) => email.startsWith('thuy-linh'))).toHaveLength(1)
})

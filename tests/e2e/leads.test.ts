import { afterEach, expect, test } from 'vitest'
import { type Desk, type DeskOptions, openDesk } from './open-desk.ts'

let desk: Desk
afterEach(() => desk.close())

const asAdmin = { search: '?agent=21001' }
const press = (name: string | RegExp) => desk.app.getByRole('button', { name }).first().click()
const says = (text: string | RegExp) => desk.app.getByText(text).first().waitFor()
const enter = (tab: string) => desk.app.getByRole('tab', { name: tab }).click()

async function openLeads(options: DeskOptions = asAdmin): Promise<void> {
  desk = await openDesk(options)
  await goToLeads()
}

const goToLeads = () =>
  desk.page
    .getByRole('navigation', { name: 'Workspace' })
    .getByRole('link', { name: 'CECI Accounts' })
    .click()

async function makeAccount(): Promise<void> {
  await desk.page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await desk.openTicket('CECI account')
  await press('Create account')
  await says(/^Done/)
}

test('an admin misconfigures three settings and is told all three', async () => {
  await openLeads({
    ...asAdmin,
    settings: { tag_done: 'New CECI Account', delivery: 'fax', reply_ask_role: 'Hi {{ requester }}' },
  })
  await enter('Health')
  await says('tag_done is not a tag (a tag has no spaces): new ceci account')
  await says('delivery is neither “draft” nor “send”: fax')
  await says('reply_ask_role there is no placeholder requester (line 1, column 7)')
  await says(/^3 to mend/)
})

test('all is well in a fresh sandbox', async () => {
  await openLeads()
  await enter('Health')
  await says(/^Nothing is broken|^Everything is in order/)
  expect(await desk.app.getByRole('img', { name: 'good' }).count()).toBeGreaterThan(10)
  expect(desk.complaints).toEqual([])
})

test('a stopped proxy and a wrong key are each named with what to do', async () => {
  await openLeads({ ...asAdmin, settings: { shared_key: 'not the key of this proxy, but as long as one' } })
  await enter('Health')
  await says('The proxy refuses the signature.')
  await desk.sandbox.stopProxy()
  await press('Check again')
  await says(/^Zendesk reached no proxy at/)
  await desk.sandbox.startProxyAgain()
})

test('a CECI that is down and a tip sheet that has moved are red with what to do', async () => {
  await openLeads({ ...asAdmin })
  await enter('Playbook')
  await desk.app.getByLabel('Tip sheet', { exact: true }).fill(`${desk.sandbox.ceciUrl}/help/gone`)
  await press('Look and save')
  await press('Save in Zendesk')
  await says(/^Saved, read again and compared/)
  desk.sandbox.ceci.dials['look-up'] = { fault: 'status', status: 503 }
  await enter('Health')
  await says(/^2 to mend/)
  await says('CECI does not answer the proxy as it should.')
  await says(/help\/gone answers with HTTP 404/)
  expect(await desk.app.getByRole('img', { name: 'to mend' }).count()).toBe(2)
})

test('a host that the package was not made for is told from a proxy that is down', async () => {
  await openLeads({ ...asAdmin, settings: { proxy_url: 'https://elsewhere.example' } })
  await enter('Health')
  await says('The call to the proxy was refused on the way (HTTP 400).')
  await says(/install a package made with --proxy-host elsewhere\.example/)
})

test('a reply that an admin changes with its preview is used in the next ticket', async () => {
  await openLeads()
  await enter('Playbook')
  await desk.app
    .getByLabel('Text', { exact: true })
    .fill('Welcome {{ account.name }}: {{ account.password }}')
  const preview = desk.app.getByRole('region', { name: 'Preview' })
  await expect.poll(() => preview.textContent()).toBe('Welcome Dana Reyes: ⟦password 1⟧')
  await press('Look and save')
  await press('Save in Zendesk')
  await says(/^Saved, read again and compared/)
  await makeAccount()
  const text = await desk.page.getByRole('textbox', { name: 'Comment' }).textContent()
  expect(text).toBe('Welcome Thuy-Linh Nguyen: CECI2024*')
})

test('an agent who is no admin gets the text to hand over', async () => {
  await openLeads({})
  await enter('Playbook')
  await desk.app.getByLabel('Responder', { exact: true }).fill('Dawn Ellery')
  await desk.app.getByLabel('Text to hand over').waitFor()
  expect(await desk.app.getByRole('button', { name: 'Save in Zendesk' }).count()).toBe(0)
})

test('the month’s accounts are exported as text, and the one unfinished account is found and finished', async () => {
  desk = await openDesk(asAdmin)
  await makeAccount()
  await goToLeads()
  await says('1 unfinished account')
  await says(/the reply was placed and is not sent/)
  await press('This month')
  await press('Export 1 row as CSV')
  const csv = await desk.app.getByLabel(/The same as text/).inputValue()
  expect(csv).toContain(
    '"Thuy-Linh","Nguyen","thuy-linh.nguyen@dcyf.wa.gov","Coach Lead","101","Robin Castellane","made"',
  )
  await desk.page.context().grantPermissions(['clipboard-read'])
  await press('Copy')
  await says('Copied')
  expect((await desk.page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(csv)

  await press('Open ticket #101')
  await desk.page.getByRole('button', { name: 'Submit as Resolved' }).click()
  await says('Done and sent.')
  await goToLeads()
  await press('Look again')
  await says('No account is unfinished')
})

test('an outcome that CECI never told is settled by a person’s word', async () => {
  desk = await openDesk(asAdmin)
  await desk.openTicket('CECI account')
  desk.sandbox.ceci.dials.create = { fault: 'status', status: 500 }
  await press('Create account')
  await says(/did not say whether/)
  await goToLeads()
  await says(/CECI never said/)
  await press('It is not there')
  await says('No account is unfinished')
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { describeFailure } from '../../src/packaging/describe-package.ts'
import { packageApp } from '../../src/packaging/package-app.ts'
import { type Desk, openDesk } from './open-desk.ts'
import { writeLastMonth } from './write-last-month.ts'

const appDir = fileURLToPath(new URL('../../dist/app', import.meta.url))

let desk: Desk
let folder: string
afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const onPage = (name: string) => desk.page.getByRole('button', { name, exact: true }).click()
const inApp = (name: string | RegExp) => desk.app.getByRole('button', { name }).first().click()
const pageSays = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()
const appSays = (text: string | RegExp) => desk.app.getByText(text).first().waitFor()
const go = (link: string) =>
  desk.page
    .getByRole('navigation', { name: 'Workspace' })
    .getByRole('link', { name: link, exact: true })
    .click()
const room = (name: string) => desk.app.getByRole('tab', { name }).click()

/** A desk that has worked for a while, and whose admin is about to install the app anew. */
async function openWorkedDesk(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'leads-story-'))
  const file = join(folder, 'ledger.sqlite')
  const ceciPeople = await writeLastMonth(file)
  desk = await openDesk({ search: '?agent=21001', proxyEnv: { LEDGER_FILE: file }, ceciPeople })
  desk.sandbox.workspace.dials.downloadsAllowed = true
}

async function installFromZip(): Promise<void> {
  const packaged = packageApp(appDir, '127.0.0.1')
  if (!packaged.ok) throw new Error(describeFailure(packaged.failure))
  const zip = { name: 'app.zip', mimeType: 'application/zip', buffer: Buffer.from(packaged.value.zip) }
  await go('Admin')
  await onPage('Remove the app and its settings')
  await pageSays('No app is installed')
  await desk.page.getByLabel('App package (zip)').setInputFiles(zip)
  await onPage('Upload')
  await desk.page.getByLabel('Proxy address').fill(desk.sandbox.proxyUrl)
  await desk.page.getByLabel('Shared key').fill(desk.sandbox.sharedKey)
  await desk.page.getByLabel('CECI web site').fill(desk.sandbox.ceciUrl)
  await desk.page.getByLabel('CECI admin page').fill(`${desk.sandbox.ceciUrl}/admin/users`)
  await desk.page
    .getByLabel('Tip sheet', { exact: true })
    .fill(`${desk.sandbox.ceciUrl}/help/adding-users-to-your-default-group`)
}

const right = { 'Tag: finished': 'new_ceci_account', Delivery: 'draft', 'Default role': 'Coach Lead' }
const wrong = { 'Tag: finished': 'New CECI Account', Delivery: 'fax', 'Default role': 'Wizard' }

async function set(values: Readonly<Record<string, string>>, button: string): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await desk.page.getByLabel(label, { exact: true }).fill(value)
  await onPage(button)
}

async function misconfigureAndMend(): Promise<void> {
  await set(wrong, 'Install')
  await pageSays(/Version [\d.]+ · installed/)
  await go('CECI Accounts')
  await room('Health')
  await appSays(/^3 to mend/)
  await appSays('tag_done is not a tag (a tag has no spaces): new ceci account')
  await appSays('delivery is neither “draft” nor “send”: fax')
  await appSays(/^default_role .*Wizard/)
  await go('Admin')
  await set(right, 'Update')
  await pageSays('App settings saved')
  await desk.page.reload()
  await go('CECI Accounts')
  await room('Health')
  await appSays(/^Nothing is broken|^Everything is in order/)
}

async function changeReply(): Promise<void> {
  await room('Playbook')
  const text = desk.app.getByLabel('Text', { exact: true })
  await text.fill(`${await text.inputValue()}\n\nPS: {{ account.name }}, welcome aboard!`)
  const preview = desk.app.getByRole('region', { name: 'Preview' })
  await expect.poll(() => preview.textContent()).toContain('PS: Dana Reyes, welcome aboard!')
  await inApp('Look and save')
  await inApp('Save in Zendesk')
  await appSays(/^Saved, read again and compared/)
}

async function useReplyInNextTicket(): Promise<void> {
  await go('Tickets')
  await desk.openTicket('New coach supervisor @ ESD 105')
  await inApp('Create account')
  await appSays(/^Done/)
  const reply = desk.page.getByRole('textbox', { name: 'Comment' })
  expect(await reply.textContent()).toContain('PS: Tobias Wren, welcome aboard!')
  await onPage('Submit as Resolved')
  await appSays('Done and sent.')
}

async function exportLastMonth(): Promise<void> {
  await go('CECI Accounts')
  await room('Accounts')
  await inApp('Last month')
  await inApp('Export 3 rows as CSV')
  const text = await desk.app.getByLabel(/^The same as text/).inputValue()
  const download = desk.page.waitForEvent('download')
  await desk.app.getByRole('link', { name: 'Download ceci-accounts.csv' }).click()
  const file = await (await download).path()
  expect((await readFile(file, 'utf8')).replaceAll('\r\n', '\n')).toBe(`\uFEFF${text}`)
  expect(text.split('\n').map((line) => line.split('","')[3])).toEqual([
    'E-mail address',
    'thuy-linh.nguyen@dcyf.wa.gov',
    'omar.haddad@dcyf.wa.gov',
    'ada.lund@dcyf.wa.gov',
    undefined,
  ])
}

async function finishTheUnfinished(): Promise<void> {
  await inApp('Look again')
  await appSays('1 unfinished account')
  await inApp('Open ticket #101')
  await inApp('Place the reply again')
  await appSays(/^Done/)
  await onPage('Submit as Resolved')
  await appSays('Done and sent.')
  await go('CECI Accounts')
  await inApp('Look again')
  await appSays('No account is unfinished')
}

test('an admin installs from the zip, mends three settings, changes a reply, exports a month and finishes what was left', async () => {
  await openWorkedDesk()
  await installFromZip()
  await misconfigureAndMend()
  await changeReply()
  await useReplyInNextTicket()
  await exportLastMonth()
  await finishTheUnfinished()
  expect(desk.complaints).toEqual([])
}, 180_000)

import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { describeFailure } from '../../src/packaging/describe-package.ts'
import { packageApp } from '../../src/packaging/package-app.ts'
import { readPackageZip, zipPackage } from '../../src/packaging/package-files.ts'
import { type Desk, openDesk } from './open-desk.ts'

const appDir = fileURLToPath(new URL('../../dist/app', import.meta.url))
const asAdmin = '?agent=21001'

let desk: Desk
afterEach(() => desk.close())

function packed(): Uint8Array {
  const packaged = packageApp(appDir, '127.0.0.1')
  if (!packaged.ok) throw new Error(describeFailure(packaged.failure))
  return packaged.value.zip
}

function withManifest(zip: Uint8Array, change: (written: string) => string): Uint8Array {
  const files = readPackageZip(zip)
  if (!files.ok) throw new Error(files.failure)
  const written = new TextDecoder().decode(files.value.get('manifest.json'))
  return zipPackage(new Map(files.value).set('manifest.json', Buffer.from(change(written))))
}

const press = (name: string) => desk.page.getByRole('button', { name }).click()
const says = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()

async function openAdmin(): Promise<void> {
  desk = await openDesk({ search: asAdmin })
  await desk.page.getByRole('link', { name: 'Admin', exact: true }).click()
}

async function upload(zip: Uint8Array): Promise<void> {
  const file = { name: 'app.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }
  await desk.page.getByLabel('App package (zip)').setInputFiles(file)
  await press('Upload')
}

/** The shipped package requires nothing; a desk may still meet one that does. */
const requireKey = (written: string): string => {
  const manifest: { parameters: { name: string; required: boolean }[] } = JSON.parse(written)
  for (const parameter of manifest.parameters) if (parameter.name === 'shared_key') parameter.required = true
  return JSON.stringify(manifest)
}

test('the package is installed from its zip with address and key, and makes an account', async () => {
  await openAdmin()
  await press('Remove the app and its settings')
  await says('No app is installed')
  await upload(withManifest(packed(), requireKey))
  await says('not installed yet')
  await desk.page.getByLabel('Proxy address').fill(desk.sandbox.proxyUrl)
  await press('Install')
  await says('shared_key: is required')
  await desk.page.getByLabel('Shared key').fill(desk.sandbox.sharedKey)
  await press('Install')
  await says(/Version [\d.]+ · installed/)
  expect(await desk.page.getByLabel('Shared key').inputValue()).toBe('')
  expect(await desk.page.getByLabel('Default role').inputValue()).toBe('Coach Lead')

  await desk.page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await desk.openTicket('CECI account')
  await desk.app.getByRole('button', { name: 'Create account' }).click()
  await desk.app.getByText('Done. Read the reply, then press Submit.').waitFor()
  expect(desk.sandbox.ceci.users().map(({ email }) => email)).toContain('thuy-linh.nguyen@dcyf.wa.gov')
  expect(await desk.page.locator('iframe:visible').getAttribute('src')).toContain('/assets/2/index.html')
})

test('a package with a broken manifest is refused in the validator’s words, and the app stays', async () => {
  await openAdmin()
  await upload(withManifest(packed(), (written) => written.replace('assets/index.html', 'assets/gone.html')))
  await says(/^invalid_location_uri: assets\/gone\.html is neither a file of the package under assets/)
  await upload(withManifest(packed(), (written) => written.replace('{', '{ "version": "9",')))
  await says('duplicate_manifest_keys: manifest.json names twice: version')
  await says(/Version [\d.]+ · installed/)
})

test('an update keeps the settings', async () => {
  await openAdmin()
  await upload(
    withManifest(packed(), (written) => written.replace(/"version": "[^"]+"/, '"version": "9.9.9"')),
  )
  expect(await desk.page.getByLabel('Proxy address').inputValue()).toBe(desk.sandbox.proxyUrl)
  await press('Install')
  await says('Version 9.9.9 · installed')
  expect(await desk.page.getByLabel('Group for discussions').inputValue()).toBe('Team Leads')
})

test('a package made for another host says so in the ticket, and calls no proxy', async () => {
  await openAdmin()
  const packaged = packageApp(appDir, 'accounts.example.org')
  if (!packaged.ok) throw new Error(describeFailure(packaged.failure))
  await upload(packaged.value.zip)
  await press('Install')
  await says(/Version [\d.]+ · installed/)
  await desk.page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await desk.openTicket('CECI account')
  await desk.app.getByText(/another host than this package was made for/).waitFor()
  expect(await desk.app.getByRole('button').count()).toBe(0)
  await desk.app.getByText(/≠ accounts\.example\.org$/).waitFor()
  expect(desk.sandbox.workspace.log.map(({ text }) => text).join('\n')).not.toContain('domainWhitelist')
})

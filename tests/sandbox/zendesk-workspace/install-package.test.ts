import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ZendeskWorkspace } from '../../../src/sandbox/zendesk-workspace/zendesk-workspace.ts'
import { admin, agent, openWorkspace, sampleSettings } from './open-workspace.ts'
import { sampleManifest } from './sample-app.ts'

const labels = Object.fromEntries(sampleManifest.parameters.map(({ name }) => [name, { label: name }]))

function zipped(
  changed: Record<string, unknown> = {},
  more: Record<string, string> = {},
): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    ...more,
    'manifest.json': JSON.stringify({ ...sampleManifest, version: '2.0.0', ...changed }),
    'translations/en.json': JSON.stringify({ app: { name: 'Second App', parameters: labels } }),
    'assets/index.html': '<p>second</p>',
  }
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)])
  return new Uint8Array(zipSync(Object.fromEntries(entries)))
}

function desk(workspace: ZendeskWorkspace, as: string = admin) {
  const ask = async (method: string, path: string, body?: BodyInit) => {
    const headers = { 'x-sandbox-agent': as }
    const request = new Request(`http://desk.test/desk${path}`, { method, headers, body: body ?? null })
    return (await workspace.fetch(request)).json()
  }
  return {
    upload: (zip: Uint8Array<ArrayBuffer>) => ask('POST', '/package', zip),
    install: (settings: object) => ask('POST', '/package/install', JSON.stringify(settings)),
    remove: () => ask('DELETE', '/package'),
    installation: () => ask('GET', '/installation'),
    session: () => ask('GET', '/session'),
  }
}

test('an update takes files and manifest from the zip and keeps the settings', async () => {
  const { workspace } = await openWorkspace()
  workspace.appOrigin = 'http://app.test'
  const { upload, install, session } = desk(workspace)
  const answer = await upload(zipped())
  expect(answer).toMatchObject({ ok: true, app: { name: 'Second App', version: '2.0.0' } })
  expect(await install({ reply: 'Good day' })).toEqual([])
  const { app } = await session()
  expect(app).toMatchObject({
    name: 'Second App',
    settings: { reply: 'Good day', proxy_url: sampleSettings.proxy_url },
  })
  const page = await workspace.assets.fetch(new Request(app.frames.ticket_sidebar.url))
  expect(await page.text()).toBe('<p>second</p>')
})

test('the installed package’s own icon stands in the navigation bar, and none where it brings none', async () => {
  const { workspace } = await openWorkspace()
  const { upload, install, session } = desk(workspace)
  expect((await session()).app.navBarIcon).toBeNull()
  const svg = '<svg viewBox="0 0 18 18"></svg>'
  await upload(zipped({}, { 'assets/icon_nav_bar.svg': svg }))
  await install({})
  expect((await session()).app.navBarIcon).toBe(svg)
})

test('pages of the package before stay where they were', async () => {
  const { workspace } = await openWorkspace()
  const { upload, install } = desk(workspace)
  await upload(zipped())
  await install({})
  const page = await workspace.assets.fetch(new Request('http://app.test/900101/assets/1/index.html'))
  expect(await page.text()).toContain('Sample')
})

test('a new installation asks for required settings and takes the defaults of the others', async () => {
  const { workspace } = await openWorkspace()
  const { upload, install, remove, installation } = desk(workspace)
  await remove()
  expect(await installation()).toMatchObject({ isInstalled: false, parameters: [] })
  await upload(zipped())
  expect(await install({ reply: 'Hi' })).toEqual(['proxy_url: is required'])
  expect(await install({ proxy_url: 'http://127.0.0.1:9' })).toEqual([])
  const { parameters } = await installation()
  const shown = (name: string) => parameters.find((each: { name: string }) => each.name === name)
  expect(shown('is_strict')).toMatchObject({ value: true })
  expect(shown('shared_key')).toMatchObject({ value: null, isSet: false })
})

test('what the validator calls an error refuses the package in its words; a warning does not', async () => {
  const problems = [{ level: 'warning' as 'warning' | 'error', key: 'a_key', message: 'why' }]
  const { workspace } = await openWorkspace({ validatePackage: () => problems })
  const { upload, install } = desk(workspace)
  expect(await upload(zipped())).toMatchObject({ ok: true, warnings: ['a_key: why'] })
  problems.push({ level: 'error', key: 'worse', message: 'no page' })
  expect(await upload(zipped())).toEqual({ ok: false, problems: ['worse: no page'] })
  expect(await install({})).toEqual(['Upload a package first'])
  expect(workspace.log.map(({ text }) => text)).toContain('App upload: worse: no page')
})

test('no zip, too large a zip and an unreadable manifest are refused', async () => {
  const { workspace } = await openWorkspace()
  const { upload } = desk(workspace)
  expect(await upload(new Uint8Array(9))).toEqual({ ok: false, problems: ['The file is no zip'] })
  const large = await upload(new Uint8Array(2 * 1024 * 1024 + 1))
  expect(large).toEqual({ ok: false, problems: ['The package is larger than 2 MB'] })
  expect((await upload(zipped({ frameworkVersion: 2 }))).problems[0]).toContain('frameworkVersion')
})

test('a secret does not come to light because a package no longer calls it secure', async () => {
  const { workspace } = await openWorkspace()
  const { upload, install, session } = desk(workspace)
  const open = sampleManifest.parameters.map((parameter) => ({
    ...parameter,
    secure: false,
    scopes: undefined,
  }))
  await upload(zipped({ parameters: open }))
  await install({})
  expect(JSON.stringify((await session()).app)).not.toContain(sampleSettings.shared_key)
})

test('only an admin uploads, installs or removes', async () => {
  const { workspace } = await openWorkspace()
  const { upload, install, remove, installation } = desk(workspace, agent)
  for (const answer of [await upload(zipped()), await install({}), await remove()])
    expect(answer).toEqual({ ok: false, problems: ['Only an admin may install an app'] })
  expect(await installation()).toMatchObject({ name: 'Sample App' })
})

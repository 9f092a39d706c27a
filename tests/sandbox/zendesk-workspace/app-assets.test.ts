import { expect, test } from 'vitest'
import { openWorkspace } from './open-workspace.ts'

const page = 'http://app.test/900101/assets/1/index.html'

test("swaps the CDN's SDK for the one from npm and leaves the rest of the page", async () => {
  const { workspace } = await openWorkspace()
  const html = await (await workspace.assets.fetch(new Request(`${page}?origin=x&app_guid=y`))).text()
  expect(html).not.toContain('static.zdassets.com')
  expect(html).toContain('<script src="/zaf_sdk.min.js"></script>\n<script src="./sample.js"></script>')
})

test('the local SDK is one script that makes ZAFClient', async () => {
  const { workspace } = await openWorkspace()
  const script = await (await workspace.assets.fetch(new Request('http://app.test/zaf_sdk.min.js'))).text()
  const window: { ZAFClient?: { init(): unknown } } = {}
  new Function('window', 'document', script)(window, { location: { search: '', hash: '' } })
  expect(window.ZAFClient?.init()).toBe(false)
})

test('serves nothing outside the assets folder', async () => {
  const { workspace } = await openWorkspace()
  const outside = 'http://app.test/900101/assets/1/%2e%2e%2fsecret.txt'
  expect((await workspace.assets.fetch(new Request(outside))).status).toBe(404)
  expect((await workspace.assets.fetch(new Request('http://app.test/manifest.json'))).status).toBe(404)
})

import { randomBytes } from 'node:crypto'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFailure, describePackage } from '../../src/packaging/describe-package.ts'
import { mostBytes, type PackagedApp, packageApp } from '../../src/packaging/package-app.ts'
import { readPackageZip } from '../../src/packaging/package-files.ts'
import { sampleManifest, samplePackage, withManifest } from './sample-package.ts'
import { writePackage } from './write-package.ts'

function packed(changed: Record<string, unknown>, host?: string): PackagedApp {
  const packaged = packageApp(writePackage(samplePackage(changed)), host)
  if (!packaged.ok) throw new Error(describeFailure(packaged.failure))
  return packaged.value
}

function unpacked({ zip }: PackagedApp): Record<string, string> {
  const files = readPackageZip(zip)
  if (!files.ok) throw new Error(files.failure)
  return Object.fromEntries([...files.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}

test('names the package by version and lets secure calls go to the given host only', () => {
  const packaged = packed({}, 'Accounts.example.org')
  const files = unpacked(packaged)
  expect(packaged.fileName).toBe('ceci-accounts-1.2.3.zip')
  expect(Object.keys(files).sort()).toEqual(['assets/index.html', 'manifest.json', 'translations/en.json'])
  expect(JSON.parse(files['manifest.json'] ?? '')).toEqual({
    ...sampleManifest,
    domainWhitelist: ['accounts.example.org'],
  })
})

test('every page of the package names the given host, and no other', () => {
  const page =
    '<html><head><meta name="proxy-hosts" content="127.0.0.1 localhost" /></head><body></body></html>'
  const files = unpacked(
    packed({ 'assets/index.html': page, 'assets/leads.html': page }, 'accounts.example.org'),
  )
  for (const path of ['assets/index.html', 'assets/leads.html']) {
    expect(files[path]).toContain('<meta name="proxy-hosts" content="accounts.example.org" />')
    expect(files[path]).not.toContain('localhost')
  }
})

test('the same build gives the same package, byte for byte', () => {
  expect(packed({}).zip).toEqual(packed({}).zip)
})

test('packs nothing that zcli would leave out', () => {
  const files = unpacked(
    packed({
      '.zcliignore': 'zcli.apps.config.json\nassets/*.map\n',
      'zcli.apps.config.json': { parameters: { shared_key: 'private' } },
      'assets/index.js.map': '{}',
      'tmp/app-1.json': '{}',
      'assets/.notes.json': '{}',
    }),
  )
  expect(Object.keys(files).sort()).toEqual(['assets/index.html', 'manifest.json', 'translations/en.json'])
})

test.each(['https://accounts.example.org', 'accounts.example.org:8443', 'a b', 'accounts.example.org/x'])(
  'refuses %s as a host',
  (host) => {
    const packaged = packageApp(writePackage(samplePackage()), host)
    expect(packaged).toEqual({ ok: false, failure: { kind: 'no-host', found: host } })
  },
)

test('says when nothing is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-app-'))
  expect(packageApp(folder, undefined)).toMatchObject({ ok: false, failure: { kind: 'not-built' } })
})

test('writes no package that Zendesk would refuse, and says why', () => {
  const packaged = packageApp(writePackage(withManifest({ version: 1 })), undefined)
  if (packaged.ok) throw new Error('it was packaged')
  expect(describeFailure(packaged.failure)).toMatch(
    /would refuse this package:\n {2}unacceptable_string: version is 1/,
  )
})

test('refuses a folder with a link in it', () => {
  const folder = writePackage(samplePackage())
  symlinkSync('index.html', join(folder, 'assets/home.html'))
  expect(packageApp(folder, undefined)).toMatchObject({ ok: false, failure: { kind: 'refused' } })
})

test('refuses a package of more than 2 MB', () => {
  const folder = writePackage(
    samplePackage({ 'assets/noise.png': randomBytes(mostBytes).toString('latin1') }),
  )
  expect(packageApp(folder, undefined)).toMatchObject({ ok: false, failure: { kind: 'too-large' } })
})

test('tells name, size, host and each warning', () => {
  const said = describePackage(
    packed({ 'assets/app.js': 'fetch("http://a.example")' }, 'accounts.example.org'),
  )
  expect(said).toMatch(
    /^dist\/ceci-accounts-1\.2\.3\.zip \(\d kB\)\nsecure calls go to: accounts\.example\.org\n/,
  )
  expect(said).toContain('bar the upload: 1\n')
  expect(said).toContain('  warning insecure_http_request: assets/app.js names http://a.example')
})

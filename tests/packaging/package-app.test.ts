import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packageApp } from '../../src/packaging/package-app.ts'

function builtApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-app-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/index.html'), '<p>app</p>')
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ version: '1.2.3', domainWhitelist: ['127.0.0.1'] }),
  )
  return folder
}

test('names the package by version and lets secure calls go to the given host only', () => {
  const packaged = packageApp(builtApp(), 'accounts.example.org')
  if (!packaged.ok) throw new Error(packaged.failure.kind)
  const files = unzipSync(packaged.value.zip)
  expect(packaged.value.fileName).toBe('ceci-accounts-1.2.3.zip')
  expect(Object.keys(files).sort()).toEqual(['assets/index.html', 'manifest.json'])
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())).domainWhitelist).toEqual([
    'accounts.example.org',
  ])
})

test.each(['https://accounts.example.org', 'accounts.example.org:8443', 'a b', 'accounts.example.org/x'])(
  'refuses %s as a host',
  (host) => {
    expect(packageApp(builtApp(), host)).toEqual({ ok: false, failure: { kind: 'no-host', found: host } })
  },
)

test('says when nothing is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-app-'))
  expect(packageApp(folder, undefined)).toMatchObject({ ok: false, failure: { kind: 'not-built' } })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const unit = /\*\*systemd\*\*.*\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

test('the README’s unit runs the one built file as nobody in particular, with the settings’ file', () => {
  expect(unit).toContain('ExecStart=/usr/bin/node /opt/ceci-accounts/main.js\n')
  expect(unit).toContain('EnvironmentFile=/etc/ceci-accounts.env\n')
  expect(unit).toContain('DynamicUser=yes\n')
  expect(unit).toContain('Environment=LEDGER_FILE=/var/lib/ceci-accounts/ledger.db\n')
})

test.skipIf(!hasSystemd)('systemd finds nothing wrong with the README’s unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  const path = join(folder, 'ceci-accounts.service')
  writeFileSync(path, unit.replace('/usr/bin/node', process.execPath))
  const { stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr.split('\n').filter((line) => line.includes('ceci-accounts'))).toEqual([])
})

test('every setting in the README’s first file of settings is one that the proxy reads', () => {
  const file = /```\n(SHARED_KEY=[\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const names = [...file.matchAll(/^([A-Z_]+)=/gm)].map((found) => found[1] ?? '')
  expect(names).toHaveLength(6)
  for (const name of names) expect(readme).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm'))
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsTable } from '../../src/packaging/settings-table.ts'

test('a setting is a row with label, default and meaning', () => {
  const parameters = [
    { name: 'proxy_url', required: true },
    { name: 'domains', required: false, default: 'a.example\nb.example' },
    { name: 'group', required: false },
  ]
  const texts = {
    proxy_url: { label: 'Proxy address', helpText: 'Where the proxy is.' },
    domains: { label: 'Domains', helpText: 'One a line.' },
    group: { label: 'Group', helpText: 'A name | a number.' },
  }
  expect(settingsTable(parameters, texts).split('\n').slice(2)).toEqual([
    '| `proxy_url` | Proxy address | required | Where the proxy is. |',
    '| `domains` | Domains | `a.example, b.example` | One a line. |',
    '| `group` | Group | empty | A name \\| a number. |',
  ])
})

test('the README holds the table as it is printed', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  const table = settingsTable(read('manifest.json').parameters, read('translations/en.json').app.parameters)
  expect(readFileSync('README.md', 'utf8')).toContain(table)
})

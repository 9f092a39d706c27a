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

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const rooms: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  contract: { rooms: [], packages: ['zod/mini'] },
  playbook: { rooms: ['contract'], packages: ['liquidjs'] },
  zendesk: { rooms: ['contract'], packages: ['valibot', '@zendesk/zaf-sdk-types'] },
  sidebar: {
    rooms: ['contract', 'playbook', 'zendesk'],
    packages: [
      'react',
      'react-dom',
      '@zendeskgarden',
      'styled-components',
      'valibot',
      'zod/mini',
      'diff',
      '@zendesk/zaf-sdk-types',
    ],
  },
  packaging: { rooms: ['contract', 'playbook'], packages: ['node:', 'fflate', 'vite'] },
  triage: { rooms: ['contract', 'playbook'], packages: ['node:', 'zod/mini'] },
}
const freeOfPackageRules = { proxy: ['contract'], sandbox: ['contract', 'playbook', 'proxy', 'packaging'] }

const files = globSync('src/**/*.{ts,tsx}')
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^'\n]+)'/g)].map(
    (found) => found[1] ?? '',
  )
const roomOf = (file: string): string => file.split('/')[1] ?? ''

function trespasses(file: string): string[] {
  const room = roomOf(file)
  const rule = rooms[room]
  const mayEnter = rule?.rooms ?? freeOfPackageRules[room as keyof typeof freeOfPackageRules] ?? []
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith('.'))
      return rule === undefined || rule.packages.some((known) => name === known || name.startsWith(known))
        ? []
        : [`${file} imports ${name}`]
    if (name.endsWith('/package.json') || name.includes('/translations/')) return []
    const target = roomOf(normalize(join(dirname(file), name)))
    return target === room || mayEnter.includes(target) ? [] : [`${file} imports ${target}`]
  })
}

test('every room imports only what it may', () => {
  expect(files.flatMap(trespasses)).toEqual([])
})

test('the stand-ins know nothing of the app and nothing of each other', () => {
  const standIns = files.filter((file) => /src\/sandbox\/(ceci-site|zendesk-workspace|tickets)\//.test(file))
  const outside = standIns.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)))
      .filter((target) => !target.startsWith(join('src/sandbox', file.split('/')[2] ?? '')))
      .filter((target) => !/^src\/sandbox\/([a-z-]+\.ts|tickets\/)/.test(target))
      .map((target) => `${file} imports ${target}`),
  )
  expect(standIns.length).toBeGreaterThan(0)
  expect(outside).toEqual([])
})

test('the playbook has no clock and no chance', () => {
  const unsteady = files.filter(
    (file) =>
      roomOf(file) === 'playbook' && /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(file, 'utf8')),
  )
  expect(unsteady).toEqual([])
})

test('the environment, the clock and the window are read by main alone', () => {
  const readers = files.filter(
    (file) =>
      ['contract', 'playbook', 'proxy'].includes(roomOf(file)) &&
      !file.endsWith('/main.ts') &&
      /process\.env|\bwindow\.(?:location|document|ZAFClient)|\bdocument\./.test(readFileSync(file, 'utf8')),
  )
  expect(readers).toEqual([])
})

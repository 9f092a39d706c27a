import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const assets = fileURLToPath(new URL('../../dist/app/assets/', import.meta.url))
const gzipBytes = (file: string): number => gzipSync(readFileSync(assets + file), { level: 9 }).length
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzipBytes(file), 0)
const scriptsOf = (page: string): string[] =>
  [...readFileSync(assets + page, 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    (found) => found[1] ?? '',
  )

test('a ticket’s first screen is at most 130 kB of script and style, gzip, without the SDK', () => {
  expect(sum(scriptsOf('index.html'))).toBeLessThanOrEqual(130_000)
})

test('the panel’s script asks the browser to compile it while it arrives', () => {
  const panel = scriptsOf('index.html').find((file) => file.startsWith('panel'))
  expect(readFileSync(`${assets}${panel}`, 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

/** A page's files and all that those import, at once or later. */
function reachableFrom(page: string): string[] {
  const found = new Set(scriptsOf(page))
  for (const file of found)
    for (const [, imported] of readFileSync(assets + file, 'utf8').matchAll(
      /[`'"]\.\/([\w-]+\.(?:js|css))[`'"]/g,
    ))
      if (imported !== undefined) found.add(imported)
  return [...found]
}

test('all that a ticket’s sidebar may ever load is at most 240 kB, gzip', () => {
  const files = reachableFrom('index.html')
  expect(files.length).toBeGreaterThan(scriptsOf('index.html').length)
  expect(sum(files)).toBeLessThanOrEqual(240_000)
})

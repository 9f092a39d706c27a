import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { markedPhrases, markPhrases } from '../../src/packaging/marked-phrases.ts'
import {
  plainLetters,
  withPlainLetters,
  withPlainLettersInString,
} from '../../src/packaging/plain-letters.ts'
import { decide } from '../../src/playbook/decide.ts'
import { saysIn, toPhrases } from '../../src/playbook/language/phrases.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { labelledFiles, readLabelled } from '../playbook/score.ts'

const folder = mkdtempSync(join(tmpdir(), 'playbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

function rewrite({ source, flags }: RegExp): RegExp {
  const plain = withPlainLetters({ pattern: source, flags })
  if (plain === undefined) throw new Error(`${source} is left as it is`)
  return new RegExp(plain.pattern, plain.flags)
}

test('the shipped playbook decides every labelled ticket as the written one', {
  timeout: 120_000,
}, async () => {
  const entry = join(import.meta.dirname, '../../src/playbook/decide.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plainLetters, markedPhrases],
    build: { lib: { entry, formats: ['es'], fileName: 'playbook' }, outDir: folder },
  })
  const shipped: { decide: typeof decide } = await import(join(folder, 'playbook.js'))
  for (const ticket of labelledFiles.flatMap(readLabelled))
    expect(shipped.decide(ticket, settings), ticket.id).toEqual(decide(ticket, settings))
})

test('letters of names count in any case, with their marks and hyphens', () => {
  const named = rewrite(/\bmy name is (\p{L}[\p{L}\p{M}'’-]+(?: \p{L}+)?)/giu)
  const said = "MY NAME IS ÑANDÚ Ochoa. my name is d'ávila-łuk. my name is Олена Шевченко"
  expect([...said.matchAll(named)].map((found) => found[1])).toEqual([
    'ÑANDÚ Ochoa',
    "d'ávila-łuk",
    'Олена Шевченко',
  ])
})

test('no sign, number or blank counts as a letter', () => {
  const letter = rewrite(/^\p{L}$/u)
  expect([...'09 _-@[]{}«»×÷–—’“”…•✓→€₂😀'].filter((sign) => letter.test(sign))).toEqual([])
})

test('a capital begins a name where case counts, in Latin, Vietnamese, Greek and Cyrillic letters', () => {
  const name = rewrite(/^\p{Lu}\p{Ll}+$/u)
  const names = ['Ana', 'Łukasz', 'Żaneta', 'Đức', 'Ệm', 'Олена', 'Ίρις', 'Íñigo']
  expect(names.filter((one) => !name.test(one))).toEqual([])
  expect(
    ['ana', 'ánge', 'ANA', 'Aña1', 'ñandú', 'олена', 'ίρις', 'A'].filter((one) => name.test(one)),
  ).toEqual([])
})

test('letters named in a string that becomes an expression are plain too', () => {
  const raw = String.raw`(?:\\p{Lu}[\\p{L}'-]*\\s)`
  const plain = withPlainLettersInString(raw) ?? ''
  expect(plain).not.toContain('p{')
  const name = new RegExp(`^${plain.replaceAll('\\\\', '\\')}$`)
  expect(['Ana ', "D'Ávila "].filter((one) => !name.test(one))).toEqual([])
  expect(name.test('ana ')).toBe(false)
  expect(withPlainLettersInString('no letters [a-z]')).toBeUndefined()
})

test('case that is ignored needs no u flag', () => {
  expect(withPlainLetters({ pattern: 'mañana|sí', flags: 'giu' })).toEqual({
    pattern: 'mañana|sí',
    flags: 'gi',
  })
})

test('what names anything else than letters, marks and numbers is left as it is', () => {
  for (const { source, flags } of [/[\p{L}\p{So}]/iu, /\P{L}/iu, /no letters/u])
    expect(withPlainLetters({ pattern: source, flags })).toBeUndefined()
})

test('a phrase that the build has marked is found where the written one is', () => {
  const written = 'make|create ** new account|login\n  please? help|assist * me'
  expect(markPhrases(written)).toBe('make|create ** =new account|login\nplease? help|assist * =me')
  for (const text of [' create for us a new login ', ' help with me ', ' a new day ', ' me '])
    expect(saysIn(toPhrases(markPhrases(written)), text)).toBe(saysIn(toPhrases(written), text))
})

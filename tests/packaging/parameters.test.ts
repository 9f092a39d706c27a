import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parameterNames } from '../../src/contract/parameters.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { parseSettings } from '../../src/sidebar/settings/parse-settings.ts'

type Parameter = { name: string; required: boolean; secure: boolean; scopes?: string[]; default?: unknown }
type Texts = { app: { parameters: Record<string, { label: string; helpText: string }> } }

const manifest: { parameters: Parameter[] } = JSON.parse(readFileSync('manifest.json', 'utf8'))
const names = manifest.parameters.map(({ name }) => name)
const locales = readdirSync('translations').map((file) => file.replace('.json', ''))
const readTexts = (locale: string): Texts => JSON.parse(readFileSync(`translations/${locale}.json`, 'utf8'))
const defaults = Object.fromEntries(
  manifest.parameters.flatMap((parameter) =>
    parameter.default === undefined ? [] : [[parameter.name, parameter.default]],
  ),
)

test('manifest and app name the same settings, in the same order', () => {
  expect(names).toEqual([...parameterNames])
})

test('texts stand in English and Spanish', () => {
  expect(locales.sort()).toEqual(['en', 'es'])
})

test.each(locales)('every setting has its own label and a help text in %s, and no other has', (locale) => {
  const { parameters } = readTexts(locale).app
  expect(Object.keys(parameters)).toEqual(names)
  const texts = Object.values(parameters)
  expect(new Set(texts.map(({ label }) => label)).size).toBe(names.length)
  for (const { label, helpText } of texts) {
    expect(label).toMatch(/^\p{Lu}[^.{}]{3,}$/u)
    expect(helpText).toMatch(/^[^{}]{20,200}[.]$/u)
  }
})

test('no label and no help text was left in English', () => {
  const english = readTexts('en').app.parameters
  const same = Object.entries(readTexts('es').app.parameters).filter(
    ([name, { label, helpText }]) => helpText === english[name]?.helpText || label === english[name]?.label,
  )
  expect(same.map(([name]) => name)).toEqual(['roles'])
})

test('nothing is required, so that a desk may start without a proxy, and the key alone is secret', () => {
  const named = (is: (parameter: Parameter) => boolean) =>
    manifest.parameters.filter(is).map(({ name }) => name)
  expect(named(({ required }) => required)).toEqual([])
  expect(named(({ secure }) => secure)).toEqual(['shared_key'])
  expect(manifest.parameters.find(({ secure }) => secure)?.scopes).toEqual(['jwt_secret_key'])
})

test('settings as installed mean the same as settings left empty', () => {
  const proxy_url = 'https://accounts.example.org'
  const installed = parseSettings({ ...defaults, proxy_url })
  expect(installed.ok).toBe(true)
  expect(installed).toEqual(parseSettings({ proxy_url }))
})

test('settings as installed are the procedure', () => {
  const installed = parseSettings({ ...defaults, proxy_url: 'https://accounts.example.org' })
  if (!installed.ok) throw new Error('the defaults are refused')
  expect(installed.value.playbook).toEqual(defaultPlaybookSettings)
})

test('every setting shows its default, but for texts, secrets and the group', () => {
  const without = names.filter((name) => defaults[name] === undefined && !name.startsWith('reply_'))
  expect(without).toEqual(['proxy_url', 'shared_key', 'discuss_group'])
})

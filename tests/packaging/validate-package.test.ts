import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PackageFiles } from '../../src/packaging/package-files.ts'
import { errorsOf, validatePackage } from '../../src/packaging/validate-package.ts'
import { sampleManifest, samplePackage, withManifest } from './sample-package.ts'

const keysOf = (files: PackageFiles) => validatePackage(files).map(({ key }) => key)
const text = { name: 'proxy_url', type: 'text' }
const withParameters = (...parameters: unknown[]) => withManifest({ parameters })
const at = (place: unknown, product = 'support') =>
  withManifest({ location: { [product]: { ticket_sidebar: place } } })
const texts = (app: unknown) => samplePackage({ 'translations/en.json': { app } })
const needs = (requirements: unknown) => samplePackage({ 'requirements.json': requirements })
const withoutPages = { requirementsOnly: true, location: undefined, frameworkVersion: undefined }
const onMarket = { requirementsOnly: undefined, marketingOnly: true, private: false, parameters: undefined }
const png = (width: number, height: number) => {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR........', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return header.toString('latin1')
}

test('nothing is wrong with a package that is in order', () => {
  expect(validatePackage(samplePackage())).toEqual([])
})

test.each<[key: string, files: PackageFiles]>([
  ['missing_manifest', samplePackage({ 'manifest.json': null })],
  ['nested_manifest', samplePackage({ 'manifest.json': null, 'app/manifest.json': sampleManifest })],
  ['manifest_not_json', samplePackage({ 'manifest.json': '{"name": }' })],
  ['manifest_not_json', samplePackage({ 'manifest.json': '[]' })],
  ['duplicate_manifest_keys', samplePackage({ 'manifest.json': '{"a": {"b": 1, "c{": "}", "b": 2}}' })],
  ['manifest_keys.missing', withManifest({ author: undefined })],
  ['manifest_keys.missing', withManifest({ location: undefined })],
  ['manifest_keys.missing', withManifest({ location: { support: {} } })],
  ['manifest_keys.missing', withManifest({ defaultLocale: undefined })],
  ['manifest_keys.missing', withManifest({ frameworkVersion: undefined })],
  ['unacceptable_boolean', withManifest({ private: 'yes' })],
  ['unacceptable_boolean', withParameters({ ...text, required: 'true' })],
  ['unacceptable_string', withManifest({ version: 1 })],
  ['unacceptable_string', withManifest({ author: { name: 7 } })],
  ['unacceptable_hash', withManifest({ experiments: [] })],
  ['unacceptable_hash', withParameters(null)],
  ['invalid_experiment', withManifest({ experiments: { flying: true } })],
  ['unacceptable_array_of_strings', withManifest({ domainWhitelist: [1] })],
  ['unacceptable_array', withManifest({ parameters: {} })],
  ['invalid_no_template', withManifest({ noTemplate: 'no' })],
  ['no_template_deprecated_in_v2', withManifest({ noTemplate: true })],
  ['invalid_url', withManifest({ author: { url: '' } })],
  ['invalid_url', withManifest({ termsConditionsURL: 'ftp://example.org' })],
  ['invalid_version', withManifest({ frameworkVersion: '1.0' })],
  ['invalid_default_locale', withManifest({ defaultLocale: 'English' })],
  ['missing_translation_file', withManifest({ defaultLocale: 'fr' })],
  ['parameters_not_an_array', withManifest({ parameters: {} })],
  ['duplicate_parameters', withParameters(text, text)],
  ['name_as_parameter_name', withParameters({ name: 'name' })],
  ['invalid_hidden_parameter', withParameters({ ...text, type: 'hidden', required: true })],
  ['invalid_type_parameter', withParameters({ ...text, type: 'password' })],
  ['invalid_type_parameter', withParameters({ ...text, type: 'dropdown' })],
  ['field_requires_secure_parameter', withParameters({ ...text, scopes: ['header'] })],
  ['field_cannot_be_empty', withParameters({ ...text, secure: true, scopes: [] })],
  ['field_contains_invalid_values', withParameters({ ...text, secure: true, scopes: ['cookie'] })],
  ['too_many_oauth_parameters', withParameters({ name: 'a', type: 'oauth' }, { name: 'b', type: 'oauth' })],
  ['oauth_parameter_cannot_be_secure', withParameters({ name: 'a', type: 'oauth', secure: true })],
  ['oauth_keys.missing', withManifest({ oauth: {} })],
  ['oauth_parameter_required', withManifest({ oauth: { client_id: 'us' } })],
  ['invalid_host', at('assets/index.html', 'elsewhere')],
  ['invalid_location', withManifest({ location: { support: { side: 'assets/index.html' } } })],
  ['locations_must_be_urls', withManifest({ location: { support: ['ticket_sidebar'] } })],
  ['blank_location_uri', at({ url: '' })],
  ['invalid_location_uri', at('assets/gone.html')],
  ['invalid_location_uri', at('translations/en.json')],
  ['invalid_location_uri', at('http://app.example.org')],
  ['invalid_location_flexible_type', at({ url: 'assets/index.html', flexible: 'true' })],
  ['no_parameters_required', withManifest({ marketingOnly: true, private: false })],
  ['marketing_only_app_cant_be_private', withManifest({ marketingOnly: true })],
  ['no_location_required', withManifest({ requirementsOnly: true })],
  ['no_framework_version_required', withManifest({ requirementsOnly: true })],
  ['translation.invalid_locale', samplePackage({ 'translations/Español.json': { app: {} } })],
  ['translation.not_json', samplePackage({ 'translations/es.json': '{' })],
  ['translation.not_json_object', samplePackage({ 'translations/es.json': '[]' })],
  ['translation.missing_required_key', texts({ parameters: {} })],
  ['translation.missing_required_key_on_leaf', texts({ name: 'Sample' })],
  ['translation.missing_required_key_on_leaf', samplePackage({ 'translations/es.json': { app: {} } })],
  [
    'translation.invalid_format',
    samplePackage({ 'translations/es.json': { app: { package: 'a' }, b: 'c' } }),
  ],
  ['requirements_not_json', samplePackage({ 'requirements.json': '{' })],
  ['duplicate_requirements', samplePackage({ 'requirements.json': '{"views": {}, "views": {}}' })],
  ['invalid_requirements_types', needs({ groups: { ours: { title: 'Ours' } } })],
  ['missing_required_fields', needs({ macros: { ours: { actions: [] } } })],
  ['multiple_channel_integrations', needs({ channel_integrations: { a: {}, b: {} } })],
  [
    'excessive_requirements',
    needs({ macros: Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [n, { title: 'x' }])) }),
  ],
  [
    'excessive_custom_objects_requirements',
    needs({ custom_objects: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, {}])) }),
  ],
  ['missing_requirements', withManifest(withoutPages)],
  [
    'requirements_not_supported',
    samplePackage({
      'manifest.json': { ...sampleManifest, ...withoutPages, ...onMarket },
      'requirements.json': {},
    }),
  ],
  [
    'no_source_required_apps',
    samplePackage({ 'manifest.json': { ...sampleManifest, ...withoutPages }, 'assets/app.js': '' }),
  ],
  [
    'invalid_location',
    withManifest({ location: { support: { custom_object_record_sidebar: 'assets/index.html' } } }),
  ],
  ['invalid_type_parameter', withParameters({ ...text, type: 'mtls' })],
  ['banner.invalid_format', samplePackage({ 'assets/banner.png': 'GIF89a' })],
  ['banner.invalid_size', samplePackage({ 'assets/banner.png': png(320, 200) })],
  ['unsupported_mime_type_detected', samplePackage({ 'assets/install.sh': 'echo' })],
  ['unsupported_mime_type_detected', samplePackage({ 'assets/font.woff': '%PDF-1.7' })],
])('%s bars the upload', (key, files) => {
  const errors = errorsOf(validatePackage(files))
  expect(errors.map((problem) => problem.key)).toContain(key)
})

test.each<[key: string, files: PackageFiles]>([
  ['insecure_http_request', samplePackage({ 'assets/app.js': 'fetch("http://example.org/x")' })],
  ['application_secret', samplePackage({ 'assets/app.js': 'const password = "12345"' })],
  ['generic_secrets', samplePackage({ 'assets/app.js': 'const username = ""' })],
  ['insecure_token_parameter', withParameters({ ...text, name: 'proxy_url' }, { name: 'api_token' })],
  ['default_secure_or_hidden_parameter', withParameters({ ...text, type: 'hidden', default: '' })],
  ['secure_parameters_with_no_scopes', withParameters({ ...text, secure: true })],
  ['sanitised_svg', samplePackage({ 'assets/icon.svg': '<svg onload="x()"></svg>' })],
  ['sanitised_svg', samplePackage({ 'assets/icon.svg': '<svg><path d="M0 0"/></svg>' })],
  ['bitmap_in_svg', samplePackage({ 'assets/icon.svg': '<svg><image href="a.png"/></svg>' })],
])('%s is a warning alone', (key, files) => {
  const labelled = { label: 'Anything' }
  const parameters = { proxy_url: labelled, shared_key: labelled, api_token: labelled }
  const labels = samplePackage({ 'translations/en.json': { app: { name: 'Sample', parameters } } })
  const problems = validatePackage(new Map([...labels, ...files, ...translationsOf(labels)]))
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  expect(problems.map((problem) => problem.key)).toContain(key)
})

const translationsOf = (files: PackageFiles) =>
  [...files].filter(([path]) => path.startsWith('translations/'))

test('a link in the folder bars the upload', () => {
  expect(validatePackage(samplePackage(), ['assets/key.pem']).map(({ key }) => key)).toEqual([
    'symlink_in_zip',
  ])
})

test('what else is wrong with the app is told once its manifest is in order; refused files at once', () => {
  const files = { 'translations/es.json': '{', 'assets/a.pdf': '' }
  const broken = { ...sampleManifest, version: 1 }
  expect(keysOf(samplePackage({ ...files, 'manifest.json': broken }))).toEqual([
    'unacceptable_string',
    'unsupported_mime_type_detected',
  ])
  expect(keysOf(samplePackage(files))).toEqual(['translation.not_json', 'unsupported_mime_type_detected'])
})

test.each([
  { url: 'https://app.example.org/' },
  { url: 'http://localhost:4567/' },
  { url: 'assets/index.html?at=sidebar#top' },
  { url: 'https://{{setting.host}}/' },
  { url: '', autoLoad: false },
])('takes $url as the address of a location', (place) => {
  expect(validatePackage(at(place))).toEqual([])
})

test('a kind of requirements that JavaScript has a word for is unknown like any other', () => {
  const requirements = { toString: { one: {} } }
  expect(keysOf(samplePackage({ 'requirements.json': requirements }))).toEqual(['invalid_requirements_types'])
})

test('answers for any manifest, texts and requirements at all', () => {
  const keys = ['location', 'support', 'parameters', 'author', 'oauth', 'noTemplate', 'app', 'views', 'name']
  const any = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()))
  fc.assert(
    fc.property(any, any, (changed, other) => {
      const manifest = { ...sampleManifest, ...(typeof changed === 'object' ? changed : {}) }
      const files = { 'translations/en.json': other, 'requirements.json': changed }
      validatePackage(samplePackage({ 'manifest.json': changed }))
      validatePackage(samplePackage({ 'manifest.json': manifest, ...files }))
      validatePackage(samplePackage(files))
    }),
    { numRuns: 300 },
  )
})

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { extname } from 'node:path'
import { expect, test } from 'vitest'
import { describeFailure } from '../../src/packaging/describe-package.ts'
import { packageApp } from '../../src/packaging/package-app.ts'
import { readPackageFolder, readPackageZip } from '../../src/packaging/package-files.ts'
import { validatePackage } from '../../src/packaging/validate-package.ts'

const { files, links } = readPackageFolder('dist/app')
const problems = validatePackage(files, links)
const textOf = (path: string) => new TextDecoder().decode(files.get(path))
const manifest = JSON.parse(textOf('manifest.json'))

/** Warnings that this package comes with, and why each of them is no fault. */
const explained: readonly { key: string; message: RegExp; because: string }[] = [
  {
    key: 'insecure_http_request',
    message:
      /^assets\/[\w-]+\.js names (?:(?:http:\/\/www\.w3\.org\/[\w/]+|http:\/\/fb\.me\/[\w-]+)(?:, |$))+$/,
    because:
      'names of XML vocabularies and a link in a library’s message to developers; neither is ever asked for',
  },
  {
    key: 'application_secret',
    message: /^(?:assets\/[\w-]+\.js|requirements\.json|translations\/\w+\.json) may hold a password$/,
    because:
      'the word stands in the reply for a new account; its value is the proxy’s and never in the package',
  },
  {
    key: 'application_secret',
    message: /^assets\/[\w-]+\.js may hold a token$/,
    because: 'the template language reads its texts token by token; the signed token is made by Zendesk',
  },
  {
    key: 'generic_secrets',
    message: /^words that sound like secrets stand in /,
    because: 'user name, password and the scope jwt_secret_key are named, and no value of them is there',
  },
]

test('Zendesk’s rules find no error in the built app', () => {
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('every page names the hosts that the manifest lets signed calls go to', () => {
  for (const path of ['assets/index.html', 'assets/leads.html'])
    expect(textOf(path)).toContain(
      `<meta name="proxy-hosts" content="${manifest.domainWhitelist.join(' ')}" />`,
    )
})

test('every warning has a reason', () => {
  const unexplained = problems.filter(
    (problem) => !explained.some(({ key, message }) => key === problem.key && message.test(problem.message)),
  )
  expect(unexplained).toEqual([])
})

test('no reason is left over', () => {
  const idle = explained.filter(
    ({ key, message }) => !problems.some((problem) => problem.key === key && message.test(problem.message)),
  )
  expect(idle).toEqual([])
})

test('the password of the procedure is in no file', () => {
  expect([...files.keys()].filter((path) => /CECI ?2024/.test(textOf(path)))).toEqual([])
})

test('nothing is packed but what the pages need and Zendesk asks for', () => {
  const asked = new Set([
    'manifest.json',
    'requirements.json',
    'assets/icon_nav_bar.svg',
    'assets/index.html',
    'assets/leads.html',
    'assets/logo-small.png',
    'assets/logo.png',
    'assets/logo.svg',
    'translations/en.json',
    'translations/es.json',
  ])
  const others = [...files.keys()].filter((path) => !asked.delete(path))
  expect([...asked]).toEqual([])
  expect(others.filter((path) => !/^assets\/[\w-]+-[\w-]{8}\.(?:js|css)$/.test(path))).toEqual([])
})

test('no file tells of the machine it was built on, of sources, or of a key', () => {
  const machine = [process.cwd(), homedir(), hostname()].filter((name) => name.length > 5)
  const telling = [/sourceMappingURL/, /-----BEGIN/, /[\w.-]*registry[\w.-]*\/\S+\.tgz/, /node_modules\//]
  const found = [...files.keys()].filter((path) => {
    const text = textOf(path)
    return machine.some((name) => text.includes(name)) || telling.some((pattern) => pattern.test(text))
  })
  expect(found).toEqual([])
})

test('npm run package writes the zip that it names, made for the host given', () => {
  const said = execFileSync('node', ['src/packaging/main.ts', '--proxy-host', 'accounts.example.org'], {
    encoding: 'utf8',
  })
  const path = said.split(' ', 1)[0] ?? ''
  expect(path).toBe(`dist/ceci-accounts-${manifest.version}.zip`)
  const packed = readPackageZip(readFileSync(path))
  if (!packed.ok) throw new Error(packed.failure)
  expect([...packed.value.keys()].toSorted()).toEqual([...files.keys()].toSorted())
  const written = JSON.parse(new TextDecoder().decode(packed.value.get('manifest.json')))
  expect(written.domainWhitelist).toEqual(['accounts.example.org'])
})

test('npm run package ends with 1 and says why where the host is no bare name', () => {
  const told = spawnSync('node', ['src/packaging/main.ts', '--proxy-host', 'https://accounts.example.org'], {
    encoding: 'utf8',
  })
  expect(told.status).toBe(1)
  expect(told.stderr).toContain('--proxy-host takes a bare host name')
})

test('view and macros stand in the package, each macro with its text, the blanks to be seen', () => {
  const { views, macros } = JSON.parse(textOf('requirements.json'))
  expect(Object.keys(views)).toEqual(['ceci_account_requests'])
  expect(Object.keys(macros)).toHaveLength(11)
  expect(JSON.stringify(macros.ceci_account_created)).toContain('Password: [password]')
})

test('the package is well under 2 MB and holds only kinds of files that Zendesk names', () => {
  const packaged = packageApp('dist/app', 'accounts.example.org')
  if (!packaged.ok) throw new Error(describeFailure(packaged.failure))
  expect(packaged.value.zip.length).toBeLessThan(1024 * 1024)
  const kinds = new Set([...files.keys()].map(extname))
  expect(['.png', '.svg', '.js', '.html', '.css', '.json']).toEqual(expect.arrayContaining([...kinds]))
})

test.each([
  ['assets/logo.png', 320],
  ['assets/logo-small.png', 128],
])('%s is a square of %i pixels', (path, size) => {
  const png = Buffer.from(files.get(path) ?? [])
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

test('each place with an icon of its own has one that scales', () => {
  const places = Object.keys(manifest.location.support).filter((place) => /^(?:nav|top)_bar$/.test(place))
  for (const place of places) expect(textOf(`assets/icon_${place}.svg`)).toContain('viewBox="0 0 18 18"')
})

test('pages load Zendesk’s SDK from its own address and everything else from the package', () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'))
  expect(pages).toContain('assets/index.html')
  const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js'
  for (const page of pages) {
    const sources = [...textOf(page).matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? '')
    expect(sources.filter((source) => /^\w+:/.test(source))).toEqual([sdk])
    for (const source of sources.filter((each) => each.startsWith('./')))
      expect([...files.keys()]).toContain(`assets/${source.slice(2)}`)
  }
})

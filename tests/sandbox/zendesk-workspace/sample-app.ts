import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const sampleManifest = {
  name: 'Sample',
  author: { name: 'Tests' },
  version: '1.2.3',
  frameworkVersion: '2.0',
  defaultLocale: 'en',
  location: {
    support: {
      ticket_sidebar: { url: 'assets/index.html', flexible: true },
      new_ticket_sidebar: { url: 'assets/index.html', flexible: true },
      nav_bar: 'assets/index.html',
    },
  },
  parameters: [
    { name: 'proxy_url', type: 'url', required: true },
    { name: 'reply', type: 'multiline', default: 'Hello' },
    { name: 'is_strict', type: 'checkbox', default: true },
    { name: 'shared_key', type: 'text', secure: true, scopes: ['jwt_secret_key'] },
    { name: 'api_token', type: 'text', secure: true, scopes: ['header'] },
    { name: 'free_secret', type: 'text', secure: true },
  ],
  domainWhitelist: ['127.0.0.1'],
}

const translation = {
  app: {
    name: 'Sample App',
    parameters: Object.fromEntries(
      sampleManifest.parameters.map(({ name }) => [name, { label: `Label of ${name}`, helpText: 'Help.' }]),
    ),
  },
}

const page = `<!doctype html><html lang="en"><title>Sample</title><body>
<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script src="./sample.js"></script></body></html>`

/** Writes a small app into a new folder, as a build would; answers the folder. */
export async function writeSampleApp(script = '', manifest: object = sampleManifest): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-app-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, 'translations'))
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(join(folder, 'translations', 'en.json'), JSON.stringify(translation)),
    writeFile(join(folder, 'assets', 'index.html'), page),
    writeFile(join(folder, 'assets', 'sample.js'), script),
    writeFile(join(folder, 'secret.txt'), 'not for the browser'),
  ])
  return folder
}

type Json = Record<string, unknown>

export const sampleManifest: Json = {
  name: 'Sample',
  author: { name: 'Tests', email: 'tests@example.org' },
  version: '1.2.3',
  frameworkVersion: '2.0',
  defaultLocale: 'en',
  private: true,
  location: { support: { ticket_sidebar: { url: 'assets/index.html', flexible: true } } },
  domainWhitelist: ['127.0.0.1'],
  parameters: [
    { name: 'proxy_url', type: 'url', required: true, secure: false },
    { name: 'shared_key', type: 'text', required: true, secure: true, scopes: ['header'] },
  ],
}

const texts = {
  app: {
    name: 'Sample',
    parameters: { proxy_url: { label: 'Address' }, shared_key: { label: 'Key' } },
  },
}

/** A package that nothing is wrong with, but for the files given; `null` leaves one out. */
export function samplePackage(changed: Record<string, unknown> = {}): Map<string, Uint8Array> {
  const all: Record<string, unknown> = {
    'manifest.json': sampleManifest,
    'translations/en.json': texts,
    'assets/index.html': '<!doctype html><title>Sample</title>',
    ...changed,
  }
  const kept = Object.entries(all).filter(([, content]) => content !== null)
  return new Map(
    kept.map(([path, content]) => [
      path,
      Buffer.from(typeof content === 'string' ? content : JSON.stringify(content), 'latin1'),
    ]),
  )
}

export const withManifest = (changed: Json) =>
  samplePackage({ 'manifest.json': { ...sampleManifest, ...changed } })

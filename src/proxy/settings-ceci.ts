import type { EnvironmentReader } from './read-environment.ts'

export type CeciSettings =
  | { kind: 'json'; url: URL; token: string; descriptionFile: string | undefined }
  | { kind: 'form'; url: URL; user: string; password: string; descriptionFile: string }

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

export function readCeciSettings(read: EnvironmentReader): CeciSettings {
  const kind = read.oneOf('CECI_ADAPTER', ['json', 'form'])
  const url = readUrl(read)
  switch (kind) {
    case 'json':
      return {
        kind,
        url,
        token: read.required('CECI_TOKEN', 'the bearer token for CECI'),
        descriptionFile: read.optional('CECI_JSON_FILE'),
      }
    case 'form':
      return {
        kind,
        url,
        user: read.required('CECI_USER', 'the name that the proxy logs in to CECI by'),
        password: read.required('CECI_PASSWORD', 'the password to it'),
        descriptionFile: read.required('CECI_FORM_FILE', 'the JSON file that describes CECI’s admin pages'),
      }
  }
}

function readUrl(read: EnvironmentReader): URL {
  const nowhere = new URL('https://ceci.invalid')
  const written = read.required('CECI_URL', 'the address of CECI, such as https://wa-ceci.org')
  if (written === '') return nowhere
  const url = URL.parse(written)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    read.complain('CECI_URL', 'must be an https address')
    return nowhere
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    read.complain('CECI_URL', 'must be https; plain http is for this machine only')
  }
  if (url.username !== '' || url.password !== '')
    read.complain('CECI_URL', 'must not hold a name or password')
  return url
}

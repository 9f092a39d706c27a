import type { PackageFiles } from '../package-files.ts'
import { type PackageProblem, warning } from '../package-problem.ts'

const keyBlock = /-----BEGIN [A-Z ]*PRIVATE KEY/
/** Stretches of text that Zendesk takes for a secret: a telling word with a value close behind it. */
const secrets: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['private key', keyBlock],
  ['AWS access key', /AKIA[0-9A-Z]{8}/],
  ['Slack token', /xox[pboa]-/],
  ['password', /password.*[0-9a-z+_.-]{4}/i],
  ['token', /token ?[:"=-].*[0-9a-z+_.-]{4}/i],
  ['private key', /private[-_]key ?[:"=-].*[0-9a-z+_.-]{4}/i],
  ['app key', /app[-_](?:key|secret) ?[:"=-].*[0-9a-z+_.-]{4}/i],
  ['client secret', /client[-_]secret ?[:"=-].*[a-z0-9_-]{16}/i],
]
const telling = /pass|secret|auth_?key|auth_?user|username|api_key/i

/** Words that sound like secrets, in files of text. */
export function findSecrets(files: PackageFiles): PackageProblem[] {
  const texts = textsOf(files, /\.(?:html|xml|js|json)$/)
  const kinds = texts.flatMap(([path, text]) => {
    const found = new Set(secrets.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind))
    return [...found].map((kind) => warning('application_secret', `${path} may hold a ${kind}`))
  })
  const names = texts.filter(([, text]) => telling.test(text)).map(([path]) => path)
  if (names.length === 0) return kinds
  return [...kinds, warning('generic_secrets', `words that sound like secrets stand in ${names.join(', ')}`)]
}

/** Addresses without TLS in scripts and pages, names of XML vocabularies among them. */
export function findPlainRequests(files: PackageFiles): PackageProblem[] {
  return textsOf(files, /\.(?:html|js)$/).flatMap(([path, text]) => {
    const urls = [...new Set(text.match(/\bhttp:\/\/[\w.:%/-]+/g))]
    return urls.length === 0 ? [] : [warning('insecure_http_request', `${path} names ${urls.join(', ')}`)]
  })
}

/** Pictures that Zendesk's cleaner rewrites: it takes scripts out and writes a closing tag for each element. */
export function findDirtySvg(files: PackageFiles): PackageProblem[] {
  return textsOf(files, /^assets\/.*\.svg$/).flatMap(([path, text]) => {
    if (/<image\b/i.test(text))
      return [warning('bitmap_in_svg', `${path} holds a bitmap and is replaced by an icon`)]
    const isRewritten = /\/>|<script|<foreignObject|\son\w+=|javascript:|<!--|<\?xml/i.test(text)
    return isRewritten ? [warning('sanitised_svg', `${path} is rewritten for use in Zendesk`)] : []
  })
}

function textsOf(files: PackageFiles, names: RegExp): [string, string][] {
  return [...files]
    .filter(([path]) => names.test(path))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])
}

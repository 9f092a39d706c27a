import { fail, ok, type Result } from '../../../contract/result.ts'
import type { CeciAnswer } from '../ceci-http.ts'
import type { Page } from './page.ts'

type Arrived = { url: URL; answer: CeciAnswer; page: Page | undefined }

/** Where an answer sends its reader on at once, if it does: by redirect, or by a refresh that leaves no time to read. */
export function findNext({ url, answer, page }: Arrived): Result<URL, string> | undefined {
  const target = page === undefined ? answer.headers.get('location') : findRefresh(answer, page)
  if (target === undefined) return undefined
  const next = URL.parse(target ?? '', page?.base ?? url)
  if (next === null) return fail('a redirect leads nowhere')
  return next.origin === url.origin
    ? ok(next)
    : fail(`a redirect leads to another site (${compare(url, next)})`)
}

function findRefresh({ headers }: CeciAnswer, { find }: Page): string | undefined {
  const written = find('meta[http-equiv]')
    .filter((_, meta) => /^refresh$/i.test(meta.attribs['http-equiv'] ?? ''))
    .not('noscript *')
    .attr('content')
  const refresh = /^\s*[01](?:\.\d*)?(?:\s*[;,]|\s)\s*(?:url\s*=\s*)?(["']?)([^\s;,].*?)\1\s*$/i
  return refresh.exec(headers.get('refresh') ?? written ?? '')?.[2]
}

/** Says what differs and not the address itself: that is CECI's word. */
function compare(here: URL, there: URL): string {
  if (here.hostname !== there.hostname) return 'another host'
  if (here.protocol === there.protocol) return 'another port'
  const isWeb = /^https?:$/.test(there.protocol)
  return isWeb ? `${there.protocol.slice(0, -1)} instead of ${here.protocol.slice(0, -1)}` : 'no web address'
}

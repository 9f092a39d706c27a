import { fail, ok, type Result } from '../../../contract/result.ts'
import type { CeciRequest } from '../ceci-http.ts'
import { encodeQueryText } from '../charset.ts'
import type { FilledForm } from './fill-form.ts'

type Pairs = readonly (readonly [name: string, value: string])[]
type Body = { body: string; headers: { 'content-type': string } }

/** The request that a browser makes of a form. */
export async function encodeForm({ form, values }: FilledForm): Promise<Result<CeciRequest, string>> {
  const url = new URL(form.action)
  url.hash = ''
  const pairs = values.map(([name, value]) => [name, value.replaceAll(/\r\n|\r|\n/g, '\r\n')] as const)
  const query = encodeQuery(pairs, form.charset)
  if (query === undefined || (form.isMultipart && form.charset !== 'utf-8' && !isPlain(pairs)))
    return fail(
      `the page ${form.page.place} is written in ${form.charset}, which has not all letters of what is put in`,
    )
  if (form.method === 'GET') {
    url.search = query
    return ok({ url, method: 'GET', headers: {} })
  }
  const { origin, href } = form.page.url
  const { body, headers } = form.isMultipart ? await encodeMultipart(pairs) : encodeUrlEncoded(query)
  return ok({ url, method: 'POST', headers: { origin, referer: href, ...headers }, body })
}

/** The body of a request is a text here, sent in UTF-8: parts in another character set must be letters of both. */
const isPlain = (pairs: Pairs): boolean => pairs.flat().every((text) => !/[^\t-~]/.test(text))

function encodeQuery(pairs: Pairs, charset: string): string | undefined {
  const texts = pairs.map((pair) => pair.map((text) => encodeQueryText(text, charset)))
  return texts.flat().includes(undefined) ? undefined : texts.map((pair) => pair.join('=')).join('&')
}

const encodeUrlEncoded = (query: string): Body => ({
  body: query,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
})

async function encodeMultipart(pairs: Pairs): Promise<Body> {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  const encoded = new Response(data)
  return {
    body: await encoded.text(),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
  }
}

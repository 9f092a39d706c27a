import type { CeciRequest } from '../ceci-http.ts'
import type { FilledForm } from './fill-form.ts'

/** The request that a browser makes of a form. */
export async function encodeForm({ form, values }: FilledForm): Promise<CeciRequest> {
  const url = new URL(form.action)
  url.hash = ''
  const pairs = values.map(([name, value]) => [name, value.replaceAll(/\r\n|\r|\n/g, '\r\n')])
  if (form.method === 'GET') {
    url.search = new URLSearchParams(pairs).toString()
    return { url, method: 'GET', headers: {} }
  }
  const encoded = new Response(form.isMultipart ? toFormData(pairs) : new URLSearchParams(pairs))
  const type = encoded.headers.get('content-type') ?? 'application/x-www-form-urlencoded'
  // Without the parameter that Response adds: a browser sends none, and some old servers compare the whole.
  const contentType = form.isMultipart ? type : type.replace(/;.*/, '')
  const { origin, href } = form.page.url
  return {
    url,
    method: 'POST',
    headers: { origin, referer: href, 'content-type': contentType },
    body: await encoded.text(),
  }
}

function toFormData(pairs: readonly string[][]): FormData {
  const data = new FormData()
  for (const [name = '', value = ''] of pairs) data.append(name, value)
  return data
}

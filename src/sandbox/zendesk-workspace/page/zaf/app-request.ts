import type { RawAnswer } from '../../request-proxy/proxy-call.ts'

/** The options of `client.request` that the sandbox knows; others are ignored, as Zendesk does. */
export type RequestOptions = {
  url: string
  type: string
  data: string | undefined
  contentType: string
  headers: Record<string, string>
  dataType: string | undefined
  accepts: string | undefined
  secure: boolean
  jwt: unknown
  cors: boolean
  autoRetry: boolean
  httpCompleteResponse: boolean
}
export type RequestOutcome = { kind: 'done' | 'fail'; value: unknown }

type Carriers = {
  /** Headers that carry the agent's session to Zendesk's own API. */
  session: Readonly<Record<string, string>>
  log: (text: string) => void
}

/** Carries out one `client.request`: Zendesk's API, Zendesk's proxy, or straight from the browser. */
export async function answerRequest(asked: unknown, carriers: Carriers): Promise<RequestOutcome> {
  const options = toOptions(asked)
  if (
    /[{[]/.test(options.data ?? '') === false &&
    options.contentType.includes('json') &&
    options.data !== undefined
  ) {
    carriers.log(`${options.type} ${options.url}: data is no JSON text though contentType says so`)
  }
  for (;;) {
    const raw = await carry(options, carriers)
    if (raw.status !== 429 || !options.autoRetry) return toOutcome(raw, options)
    const seconds = Number(raw.headers['retry-after'] ?? 1)
    carriers.log(`${options.type} ${options.url}: 429, repeated by itself in ${seconds} s (autoRetry)`)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

function toOptions(asked: unknown): RequestOptions {
  const given: Record<string, unknown> = { ...Object(asked) }
  const { data } = given
  const type = String(given.type ?? 'GET').toUpperCase()
  const text =
    data === undefined || data === null || typeof data === 'string' ? (data ?? undefined) : toForm(data)
  const url = String(given.url ?? '')
  const isInUrl = type === 'GET' && text !== undefined && text !== ''
  return {
    url: isInUrl ? `${url}${url.includes('?') ? '&' : '?'}${text}` : url,
    type,
    data: type === 'GET' ? undefined : text,
    contentType: String(given.contentType ?? 'application/x-www-form-urlencoded; charset=UTF-8'),
    headers: Object.fromEntries(
      Object.entries(Object(given.headers)).map(([name, value]) => [name, String(value)]),
    ),
    dataType: typeof given.dataType === 'string' ? given.dataType : undefined,
    accepts: typeof given.accepts === 'string' ? given.accepts : undefined,
    secure: given.secure === true,
    jwt: given.jwt,
    cors: given.cors === true,
    autoRetry: given.autoRetry !== false,
    httpCompleteResponse: given.httpCompleteResponse === true,
  }
}

/** An object as `data` becomes a form, whatever contentType says, as jQuery has it. */
function toForm(data: object): string {
  return new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString()
}

async function carry(options: RequestOptions, { session, log }: Carriers): Promise<RawAnswer> {
  if (/^https?:\/\//i.test(options.url)) {
    return options.cors ? fetchRaw(options, {}) : throughProxy(options, session)
  }
  if (options.url.startsWith('/api/')) return fetchRaw(options, session)
  log(`${options.type} ${options.url}: neither a whole address nor one of Zendesk's API`)
  return { status: 404, statusText: 'Not Found', headers: {}, text: '' }
}

async function fetchRaw(
  options: RequestOptions,
  session: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
  const { url, type, data, contentType, headers } = options
  const sent = { ...(data === undefined ? {} : { 'content-type': contentType }), ...headers, ...session }
  try {
    const response = await fetch(url, {
      method: type,
      headers: sent,
      ...(data === undefined ? {} : { body: data }),
    })
    const { status, statusText } = response
    return { status, statusText, headers: Object.fromEntries(response.headers), text: await response.text() }
  } catch {
    return { status: 0, statusText: 'error', headers: {}, text: '' }
  }
}

async function throughProxy(
  options: RequestOptions,
  session: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
  try {
    const response = await fetch('/proxy/apps', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...session },
      body: JSON.stringify(options),
    })
    return toRawAnswer(await response.json())
  } catch {
    return { status: 0, statusText: 'error', headers: {}, text: '' }
  }
}

/** The sandbox's own proxy answers in this shape, always. */
function toRawAnswer(body: unknown): RawAnswer {
  return body as RawAnswer
}

export function toOutcome(
  raw: RawAnswer,
  options: Pick<RequestOptions, 'dataType' | 'httpCompleteResponse'>,
): RequestOutcome {
  const isJson = options.dataType === 'json' || /\bjson\b/.test(raw.headers['content-type'] ?? '')
  const parsed = isJson ? parseJson(raw.text) : undefined
  const shared = {
    status: raw.status,
    responseText: raw.text,
    ...(parsed?.ok ? { responseJSON: parsed.value } : {}),
  }
  const isSuccess = (raw.status >= 200 && raw.status < 300) || raw.status === 304
  if (!isSuccess)
    return {
      kind: 'fail',
      value: { ...shared, statusText: raw.statusText || 'error', readyState: raw.status === 0 ? 0 : 4 },
    }
  if (parsed?.ok === false && raw.status !== 204) {
    return { kind: 'fail', value: { ...shared, statusText: 'parsererror', readyState: 4 } }
  }
  if (options.httpCompleteResponse) {
    return { kind: 'done', value: { ...shared, statusText: raw.statusText, headers: raw.headers } }
  }
  return { kind: 'done', value: parsed?.ok ? parsed.value : raw.text }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

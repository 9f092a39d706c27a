import {
  type CeciSite,
  type CeciSiteOptions,
  createCeciSite,
} from '../../../src/sandbox/ceci-site/ceci-site.ts'

const origin = 'http://ceci.test'

export const admin = { email: 'ada@ceci.test', password: 'river-and-stone' }
export const adminToken = 'token-for-tests-only'

export const dana = {
  email: 'dana.whitfield@dcyf.wa.gov',
  firstName: 'Dana',
  lastName: 'Whitfield',
  password: 'CECI2024*',
  role: 'Coach Lead',
} as const

export function startSite(options: Partial<CeciSiteOptions> = {}): CeciSite {
  return createCeciSite({ admin, adminToken, now: () => new Date('2026-03-02T10:00:00Z'), ...options })
}

export function askApi(site: CeciSite, path: string, body: unknown, token = adminToken): Promise<Response> {
  return site.fetch(
    new Request(`${origin}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

export type Page = { status: number; text: string; location: string | null }
export type Fields = Readonly<Record<string, string>>
export type Browser = ReturnType<typeof openBrowser>

/** Keeps the cookie and sends what a page's form carries; follows no redirect by itself. */
export function openBrowser(site: CeciSite) {
  let cookie = ''
  const ask = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = { ...init.headers, cookie }
    const response = await site.fetch(new Request(`${origin}${path}`, { ...init, headers }))
    for (const given of response.headers.getSetCookie()) cookie = given.split(';')[0] ?? ''
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  const post = (path: string, fields: Fields) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  return {
    get: (path: string) => ask(path),
    post,
    cookie: () => cookie,
    /** Opens a page and sends its last form, hidden inputs included, filled in with the fields. */
    async send(path: string, fields: Fields): Promise<Page> {
      const form = lastForm((await ask(path)).text)
      return post(new URL(form.action, `${origin}${path}`).pathname, { ...form.hidden, ...fields })
    },
    logIn(who: { email: string; password: string }): Promise<Page> {
      return this.send('/login', { username: who.email, password: who.password })
    },
  }
}

export function lastForm(page: string): { action: string; hidden: Record<string, string> } {
  const form = page.slice(page.lastIndexOf('<form'))
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return {
    action: /action="([^"]*)"/.exec(form)?.[1] ?? '',
    hidden: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
  }
}

export const danaOnTheForm = {
  email: dana.email,
  first_name: dana.firstName,
  last_name: dana.lastName,
  password: dana.password,
  role: dana.role,
}

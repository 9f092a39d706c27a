import type { Cheerio } from 'cheerio'
import type { Element } from 'domhandler'
import { fail, ok, type Result } from '../../../contract/result.ts'
import { type Page, simplify } from './page.ts'

/** A form of a page with what a browser would send if it were sent as it stands. */
export type WebForm = {
  page: Page
  element: Cheerio<Element>
  method: 'GET' | 'POST'
  action: URL
  isMultipart: boolean
  values: [name: string, value: string][]
}
export type FormWanted = { form?: string | undefined; fields: readonly string[] }

/** Finds the one form that is meant; says in plain words what was looked for and where. */
export function findForm(page: Page, wanted: FormWanted): Result<WebForm, string> {
  const where = `on ${page.url.pathname} (status ${page.status})`
  const { form, fields } = wanted
  if (form !== undefined && page.find(form).length === 0) return fail(`looked for the form ${form} ${where}`)
  const [only, second] = listForms(page, wanted)
  if (only === undefined) return fail(`looked for a form with the fields ${fields.join(', ')} ${where}`)
  if (second !== undefined)
    return fail(`found several forms with the fields ${fields.join(', ')} ${where}; name one`)
  return ok(only)
}

export function listForms(page: Page, { form, fields }: FormWanted): WebForm[] {
  const elements = page.find<Element, string>(form ?? 'form').toArray()
  return elements
    .map((element) => toWebForm(page, page.find(element)))
    .filter((candidate) => fields.every((field) => hasField(candidate, field)))
}

/** Its controls: those inside, and those elsewhere on the page that name it. */
export function controlsOf({ page, element }: Pick<WebForm, 'page' | 'element'>): Element[] {
  const id = element.attr('id')
  const inside = element.find('input, select, textarea, button').toArray().filter(isControl)
  const elsewhere =
    id === undefined
      ? []
      : page
          .find(`[form="${escapeForSelector(id)}"]`)
          .toArray()
          .filter(isControl)
  return [...inside, ...elsewhere].filter((control) => control.attribs.name !== undefined)
}

const isControl = (node: { type: string }): node is Element => node.type === 'tag'

const escapeForSelector = (text: string): string => text.replaceAll(/["\\]/g, '\\$&')

const hasField = (form: WebForm, name: string): boolean =>
  controlsOf(form).some((control) => control.attribs.name === name)

function toWebForm(page: Page, element: Cheerio<Element>): WebForm {
  const action = URL.parse(element.attr('action') || page.url.href, page.base) ?? page.url
  const method = element.attr('method')?.toLowerCase() === 'post' ? 'POST' : 'GET'
  const isMultipart = element.attr('enctype')?.toLowerCase() === 'multipart/form-data'
  const form: WebForm = { page, element, method, action, isMultipart, values: [] }
  const values = controlsOf(form).flatMap((control) => readControl(page, control))
  return { ...form, values }
}

const neverSent = new Set(['submit', 'button', 'image', 'reset', 'file'])

function readControl(page: Page, control: Element): [string, string][] {
  const { name = '', type = 'text', value, disabled, checked } = control.attribs
  if (disabled !== undefined) return []
  if (control.name === 'button') return []
  if (control.name === 'textarea') return [[name, page.find(control).text()]]
  if (control.name === 'select') return readSelect(page, control).map((chosen) => [name, chosen])
  const kind = type.toLowerCase()
  if (neverSent.has(kind)) return []
  if (kind === 'checkbox' || kind === 'radio') return checked === undefined ? [] : [[name, value ?? 'on']]
  return [[name, value ?? '']]
}

function readSelect(page: Page, select: Element): string[] {
  const options = page.find(select).find('option').toArray()
  const chosen = options.filter(({ attribs }) => attribs.selected !== undefined)
  const isMultiple = select.attribs.multiple !== undefined
  const sent = chosen.length > 0 || isMultiple ? chosen : options.slice(0, 1)
  return sent.map((option) => option.attribs.value ?? page.find(option).text().trim())
}

/** The value that stands for a choice: by value, or by what an agent reads beside it. */
export function findChoice(form: WebForm, name: string, wanted: string): Result<string, string> {
  const { page } = form
  const [control] = controlsOf(form).filter((candidate) => candidate.attribs.name === name)
  if (control?.name !== 'select') return ok(wanted)
  const options = page.find(control).find('option').toArray()
  const values = options.map((option) => option.attribs.value ?? page.find(option).text().trim())
  if (values.includes(wanted)) return ok(wanted)
  const byLabel = options.findIndex((option) => simplify(page.find(option).text()) === simplify(wanted))
  const value = values[byLabel]
  if (value !== undefined) return ok(value)
  return fail(`looked for "${wanted}" in the list ${name} on ${page.url.pathname}`)
}

export type Filling = { put: Readonly<Record<string, string>>; button?: string | undefined }

/** What is sent once the fields are filled in and the button is pressed. */
export function fillForm(form: WebForm, { put, button }: Filling): [string, string][] {
  const kept = form.values.filter(([name]) => !Object.hasOwn(put, name))
  return [...kept, ...Object.entries(put), ...readButton(form, button)]
}

function readButton(form: WebForm, wanted: string | undefined): [string, string][] {
  const buttons = controlsOf(form).filter(({ name, attribs }) =>
    name === 'button' ? (attribs.type ?? 'submit') === 'submit' : attribs.type === 'submit',
  )
  const pressed = wanted === undefined ? buttons[0] : buttons.find(({ attribs }) => attribs.name === wanted)
  return pressed?.attribs.name === undefined ? [] : [[pressed.attribs.name, pressed.attribs.value ?? '']]
}

import type { Element } from 'domhandler'
import { fail, ok, type Result } from '../../../contract/result.ts'
import { toKnown } from '../charset.ts'
import { controlsOf } from './form-owner.ts'
import { describePlace, type Page } from './page.ts'

/** A form of a page, with its controls in the order of the page. */
export type WebForm = {
  page: Page
  controls: Element[]
  method: 'GET' | 'POST'
  action: URL
  isMultipart: boolean
  charset: string
}
export type FormWanted = { form?: string | undefined; fields: readonly string[] }

/** Finds the one form that is meant; says in plain words what was looked for and where. */
export function findForm(page: Page, wanted: FormWanted): Result<WebForm, string> {
  const where = describePlace(page)
  const { form, fields } = wanted
  if (form !== undefined && page.find(form).length === 0) return fail(`looked for the form ${form} ${where}`)
  const [only, second] = listForms(page, wanted)
  if (only === undefined)
    return fail(`looked for a form with the fields ${fields.join(', ')} ${where}${nearest(page, wanted)}`)
  if (second !== undefined)
    return fail(`found several forms with the fields ${fields.join(', ')} ${where}; name one`)
  return ok(only)
}

export const listForms = (page: Page, { form, fields }: FormWanted): WebForm[] =>
  toForms(page, form).filter((candidate) => fields.every((field) => hasField(candidate, field)))

/** The form that a control belongs to. */
export const findOwner = (page: Page, control: Element): WebForm | undefined =>
  toForms(page, undefined).find(({ controls }) => controls.includes(control))

const toForms = (page: Page, selector = 'form'): WebForm[] =>
  page
    .find<Element, string>(selector)
    .filter('form')
    .toArray()
    .map((form) => ({ page, controls: controlsOf(page, form), ...readTarget(page, form.attribs) }))

function nearest(page: Page, { form, fields }: FormWanted): string {
  const missing = toForms(page, form).map((one) => fields.filter((field) => !hasField(one, field)))
  const [fewest] = missing.toSorted((one, other) => one.length - other.length)
  return fewest === undefined || fewest.length === fields.length
    ? ''
    : `; the nearest has no ${fewest.join(', ')}`
}

const hasField = ({ controls }: WebForm, name: string): boolean =>
  controls.some((control) => control.attribs.name === name)

type Target = Pick<WebForm, 'method' | 'action' | 'isMultipart' | 'charset'>

const readTarget = (page: Page, attribs: Element['attribs']): Target => ({
  action: toAction(page, attribs.action),
  method: toMethod(attribs.method),
  isMultipart: isMultipart(attribs.enctype),
  charset: toKnown(attribs['accept-charset']?.trim().split(/[\s,]+/)[0]) ?? page.charset,
})

/** A submit button may send its form elsewhere or in another way than the form says. */
export function aimByButton(form: WebForm, button: Element | undefined): WebForm {
  const { formaction, formmethod, formenctype } = button?.attribs ?? {}
  return {
    ...form,
    ...(formaction === undefined ? {} : { action: toAction(form.page, formaction) }),
    ...(formmethod === undefined ? {} : { method: toMethod(formmethod) }),
    ...(formenctype === undefined ? {} : { isMultipart: isMultipart(formenctype) }),
  }
}

const toMethod = (method = ''): WebForm['method'] => (method.toLowerCase() === 'post' ? 'POST' : 'GET')

const isMultipart = (encoding = ''): boolean => encoding.toLowerCase() === 'multipart/form-data'

/** An action that is no address at all never falls back on the page: it is sent nowhere. */
const toAction = (page: Page, action = ''): URL =>
  action.trim() === '' ? page.url : (URL.parse(action.trim(), page.base) ?? new URL('about:blank'))

import type { Element } from 'domhandler'
import type { Page } from './page.ts'

const neverSent = new Set(['submit', 'button', 'image', 'reset', 'file'])

/** What a browser sends of a control that nobody touched. */
export function readControl(page: Page, control: Element): string[] {
  const { type = 'text', value, checked } = control.attribs
  if (isDisabled(page, control) || control.name === 'button') return []
  if (control.name === 'textarea') return [page.find(control).text()]
  if (control.name === 'select') return readSelect(page, control)
  const kind = type.toLowerCase()
  if (neverSent.has(kind)) return []
  if (isTick(control)) return checked === undefined ? [] : [value ?? 'on']
  return [value ?? '']
}

/** A check box or a radio button. */
export const isTick = ({ name, attribs: { type = '' } }: Element): boolean =>
  name === 'input' && /^(checkbox|radio)$/i.test(type)

export function isDisabled(page: Page, control: Element): boolean {
  if (control.attribs.disabled !== undefined) return true
  const around = page.find(control).parents('fieldset[disabled]').toArray()
  return around.some(
    (fieldset) => page.find(control).closest(page.find(fieldset).children('legend')).length === 0,
  )
}

export const optionsOf = (page: Page, select: Element): Element[] =>
  page.find(select).find('option').toArray()

export const optionValue = (page: Page, option: Element): string =>
  option.attribs.value ?? page.find(option).text().replaceAll(/\s+/g, ' ').trim()

export const isBarred = (page: Page, { attribs, parent }: Element): boolean =>
  attribs.disabled !== undefined ||
  (parent !== null && 'attribs' in parent && parent.name === 'optgroup' && page.find(parent).is('[disabled]'))

function readSelect(page: Page, select: Element): string[] {
  const { multiple, size = '1' } = select.attribs
  const options = optionsOf(page, select)
  const selected = options.filter(({ attribs }) => attribs.selected !== undefined)
  const choosable = (some: Element[]) => some.filter((option) => !isBarred(page, option))
  const values = (some: Element[]) => some.map((option) => optionValue(page, option))
  if (multiple !== undefined) return values(choosable(selected))
  if (selected.length > 0) return values(choosable(selected.slice(-1)))
  return Number(size) > 1 ? [] : values(choosable(options).slice(0, 1))
}

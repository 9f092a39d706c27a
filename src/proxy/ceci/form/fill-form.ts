import type { Element } from 'domhandler'
import { fail, ok, type Result } from '../../../contract/result.ts'
import { toSent } from './choices.ts'
import { isDisabled, readControl } from './controls.ts'
import type { ButtonWanted, FieldValues } from './description-parts.ts'
import { simplify } from './page.ts'
import { aimByButton, type WebForm } from './web-form.ts'

export type Filling = { put: FieldValues; button?: ButtonWanted | undefined }
/** A form ready to be sent, as its button aims it. */
export type FilledForm = { form: WebForm; values: [name: string, value: string][] }

/** What is sent once the fields are filled in and the button is pressed; other fields stay as the page has them. */
export function fillForm(form: WebForm, { put, button }: Filling): Result<FilledForm, string> {
  const pressed = findButton(form, button)
  if (!pressed.ok) return pressed
  const values: [string, string][] = []
  const done = new Set<string>()
  for (const control of form.controls) {
    const { name = '' } = control.attribs
    if (name === '') continue
    if (control === pressed.value) values.push(...readButton(control))
    const wanted = Object.hasOwn(put, name) ? put[name] : undefined
    if (wanted === undefined) values.push(...readControl(form.page, control).map(pairWith(name)))
    else if (!done.has(name)) {
      const sent = toSent(form, name, wanted)
      if (!sent.ok) return sent
      values.push(...sent.value.map(pairWith(name)))
    }
    done.add(name)
  }
  return ok({ form: aimByButton(form, pressed.value), values })
}

const pairWith =
  (name: string) =>
  (value: string): [string, string] => [name, value]

/** Without a name it is the first button, as when a person presses Enter. */
function findButton(form: WebForm, wanted: ButtonWanted | undefined): Result<Element | undefined, string> {
  const buttons = form.controls.filter((control) => isSubmit(control) && !isDisabled(form.page, control))
  if (wanted === undefined) return takeFirst(form, buttons)
  const pressed = buttons.find((button) => isWanted(form, button, wanted))
  return pressed === undefined
    ? fail(`looked for the button ${tellButton(wanted)} ${form.page.place}`)
    : ok(pressed)
}

/** A first button that leads elsewhere than its form, such as one that cancels, is pressed only where it is described. */
function takeFirst({ page }: WebForm, buttons: Element[]): Result<Element | undefined, string> {
  const [first, second] = buttons
  return first?.attribs.formaction !== undefined && second !== undefined
    ? fail(`found several buttons ${page.place}, the first of which leads elsewhere; name one`)
    : ok(first)
}

function isWanted({ page }: WebForm, button: Element, wanted: ButtonWanted): boolean {
  const { name, value } = button.attribs
  if ('name' in wanted) return name === wanted.name && (wanted.value ?? value) === value
  const written = button.name === 'input' ? (value ?? '') : page.find(button).text()
  return simplify(written) === simplify(wanted.text)
}

function tellButton(wanted: ButtonWanted): string {
  if ('text' in wanted) return `"${wanted.text}"`
  return wanted.value === undefined ? wanted.name : `${wanted.name}=${wanted.value}`
}

const isSubmit = ({ name, attribs: { type } }: Element): boolean =>
  name === 'button'
    ? !/^(button|reset)$/i.test(type ?? '')
    : name === 'input' && /^(submit|image)$/i.test(type ?? '')

function readButton({ attribs: { name = '', value = '', type = '' } }: Element): [string, string][] {
  if (type.toLowerCase() !== 'image') return [[name, value]]
  return [
    [`${name}.x`, '1'],
    [`${name}.y`, '1'],
  ]
}

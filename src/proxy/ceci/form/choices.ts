import type { Element } from 'domhandler'
import { fail, ok, type Result } from '../../../contract/result.ts'
import { isBarred, isDisabled, isTick, optionsOf, optionValue } from './controls.ts'
import type { FieldValues } from './description-parts.ts'
import { simplify } from './page.ts'
import type { WebForm } from './web-form.ts'

type Choice = { value: string; label: string }

/** What is sent for a field: texts as they are, choices by value or by what an agent reads beside them. */
export function toSent(form: WebForm, name: string, wanted: FieldValues[string]): Result<string[], string> {
  const controls = form.controls.filter(({ attribs }) => attribs.name === name)
  const choices = listChoices(form, controls)
  if (wanted === false) return ok(keepBesideTicks(controls))
  if (wanted === true) {
    const ticked = controls.filter(isTick).map(({ attribs }) => attribs.value ?? 'on')
    return ticked.length > 0
      ? ok(ticked)
      : fail(`looked for a box to tick by the name of ${name} ${where(form)}`)
  }
  const texts = typeof wanted === 'string' ? [wanted] : wanted
  if (choices === undefined) return ok([...texts])
  const found = texts.map((text) => findChoice(choices, text))
  const missing = texts.find((_, at) => found[at] === undefined)
  if (missing !== undefined)
    return fail(`looked for "${missing}" among what can be chosen in the list ${name} ${where(form)}`)
  return ok(found.filter((value) => value !== undefined))
}

const where = ({ page }: WebForm): string => page.place

/** Frameworks put a hidden field of the same name beside a box, which says "no" for a box without its tick. */
const keepBesideTicks = (controls: readonly Element[]): string[] =>
  controls.some(isTick)
    ? controls
        .filter(({ attribs }) => attribs.type?.toLowerCase() === 'hidden')
        .map(({ attribs }) => attribs.value ?? '')
    : []

function findChoice(choices: readonly Choice[], wanted: string): string | undefined {
  const byValue = choices.find(({ value }) => value === wanted)
  return (byValue ?? choices.find(({ label }) => label === simplify(wanted)))?.value
}

/** `undefined` where anything can be written. */
function listChoices(form: WebForm, controls: readonly Element[]): Choice[] | undefined {
  const { page } = form
  const selects = controls.filter(({ name }) => name === 'select')
  const ticks = controls.filter(isTick)
  if (selects.length + ticks.length === 0) return undefined
  return [
    ...selects
      .filter((select) => !isDisabled(page, select))
      .flatMap((select) => optionsOf(page, select))
      .filter((option) => !isBarred(page, option))
      .map((option) => ({
        value: optionValue(page, option),
        label: simplify(option.attribs.label ?? page.find(option).text()),
      })),
    ...ticks
      .filter((tick) => !isDisabled(page, tick))
      .map((tick) => ({ value: tick.attribs.value ?? 'on', label: readLabel(form, tick) })),
  ]
}

function readLabel({ page }: WebForm, tick: Element): string {
  const around = page.find(tick).closest('label')
  if (around.length > 0) return simplify(around.text())
  const { id } = tick.attribs
  const naming = page.find<Element, string>('label[for]').filter((_, label) => label.attribs.for === id)
  if (naming.length > 0) return simplify(naming.first().text())
  const { next } = tick
  return next !== null && next.type === 'text' ? simplify(next.data) : ''
}

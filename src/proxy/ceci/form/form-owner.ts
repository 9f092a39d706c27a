import type { Element } from 'domhandler'
import type { Page } from './page.ts'

const known = new WeakMap<Page, Map<Element, Element[]>>()

/** The controls that belong to a form, in the order of the page: those inside, and those that name it. */
export function controlsOf(page: Page, form: Element): Element[] {
  const groups = known.get(page) ?? groupByForm(page)
  known.set(page, groups)
  return groups.get(form) ?? []
}

function groupByForm(page: Page): Map<Element, Element[]> {
  const forms = page.find<Element, string>('form').toArray()
  const cut = forms.filter(isBetweenRows)
  const groups = new Map<Element, Element[]>(forms.map((form) => [form, []]))
  for (const control of page.find<Element, string>('input, select, textarea, button').toArray()) {
    const { form: named } = control.attribs
    const owner =
      named === undefined
        ? (page.find(control).parents('form').get(0) ?? cut.findLast((form) => reaches(page, form, control)))
        : forms.find(({ attribs }) => attribs.id === named)
    if (owner !== undefined) groups.get(owner)?.push(control)
  }
  return groups
}

/**
 * A form tag that opens between the rows of a table is closed at once in the page's tree; a browser still gives it
 * what follows, up to its end tag.
 */
const isBetweenRows = ({ parent }: Element): boolean =>
  parent !== null && 'name' in parent && /^(table|tbody|thead|tfoot|tr)$/.test(parent.name)

function reaches({ html }: Page, form: Element, control: Element): boolean {
  const start = form.sourceCodeLocation?.startOffset
  const at = control.sourceCodeLocation?.startOffset
  return start !== undefined && at !== undefined && start < at && !/<\/form\b/i.test(html.slice(start, at))
}

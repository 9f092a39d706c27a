import type { Element } from 'domhandler'
import type { Email } from '../../../contract/email.ts'
import { fail, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import { isDisabled } from './controls.ts'
import type { FieldValues } from './description-parts.ts'
import { fillForm } from './fill-form.ts'
import type { LookUpDescription } from './look-up-description.ts'
import { describePlace, type Page, shows } from './page.ts'
import { readRows } from './read-row.ts'
import type { Session, SessionFailure } from './session.ts'
import { findForm, findOwner } from './web-form.ts'

/** `isSearchProven`: the search has found somebody by the address. `listed`: who stood in the list beside its search. */
export type Trust = { isSearchProven: boolean; listed: readonly Email[] }
export type Finding = { session: Session; lookUp: LookUpDescription; budget: Budget; trust: Trust }
type Opened = Result<Page, SessionFailure>

/** Opens the list of users, searched by the address where there is a search. */
export async function openList({ session, lookUp, budget, trust }: Finding, email: Email): Promise<Opened> {
  const { search } = lookUp
  const address = session.at(lookUp.page)
  const isList = (page: Page) => page.find(lookUp.row).length > 0 || shows(page, lookUp.nobody)
  switch (search.by) {
    case 'reading-on':
      return session.openPage({ ...address, budget, isExpected: isList })
    case 'query':
      address.url.searchParams.set(search.name, email)
      return session.openPage({ ...address, budget, isExpected: isList })
    case 'form': {
      const wanted = { form: search.form, fields: [search.field, ...Object.keys(search.fixed)] }
      const isExpected = (page: Page) => findForm(page, wanted).ok
      const opened = await session.openPage({ ...address, budget, isExpected })
      if (!opened.ok) return opened
      trust.listed = readRows(opened.value, lookUp).flatMap(({ emails }) => emails)
      const put: FieldValues = { ...search.fixed, [search.field]: email }
      const form = findForm(opened.value, wanted)
      const filled = form.ok ? fillForm(form.value, { put, button: search.button }) : form
      if (!filled.ok) return unexpected(filled.failure)
      return session.send(filled.value, budget)
    }
  }
}

/** Opens the next page of the list by its link or its button; `undefined` on the last one. */
export async function openNext(finding: Finding, page: Page): Promise<Opened | undefined> {
  const { session, lookUp, budget } = finding
  const described = lookUp.next === undefined ? undefined : page.find<Element, string>(lookUp.next).get(0)
  if (described === undefined || isDisabled(page, described)) return checkEnd(page)
  if (described.name !== 'a') return press(finding, page, described)
  const { href } = described.attribs
  if (href === undefined) return checkEnd(page)
  const url = URL.parse(href, page.base)
  if (url === null || url.origin !== page.url.origin)
    return unexpected('the next page of the list is on another site, or needs a script')
  if (url.href.replace(/#.*/s, '') === page.url.href.replace(/#.*/s, ''))
    return unexpected(`the link to the next page of the list leads to the same page ${describePlace(page)}`)
  const place = 'where the link to the next page of the list led'
  return session.openPage({ url, place, budget, isExpected: () => true })
}

/** A list that says itself that it goes on has not been read to its end. */
function checkEnd(page: Page): Opened | undefined {
  return page.find('a[rel~="next"][href]').length === 0
    ? undefined
    : unexpected(`the list goes on (a[rel~="next"]) after the last described page ${describePlace(page)}`)
}

async function press({ session, budget }: Finding, page: Page, button: Element): Promise<Opened> {
  const form = findOwner(page, button)
  const { name = '', value } = button.attribs
  const filled = form === undefined ? undefined : fillForm(form, { put: {}, button: { name, value } })
  if (!filled?.ok)
    return unexpected(`the button to the next page of the list sends no form ${describePlace(page)}`)
  return session.send(filled.value, budget)
}

const unexpected = (because: string): Result<never, SessionFailure> => fail({ kind: 'unexpected', because })

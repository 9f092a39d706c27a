import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Address } from './browser.ts'
import type { LaterStep } from './create-description.ts'
import type { Creating } from './create-user.ts'
import { fieldsOf, fillStep, type Wanted } from './fill-step.ts'
import { describePlace, type Page, putWords, shows } from './page.ts'
import type { Session } from './session.ts'
import { findForm } from './web-form.ts'

type Stepped = Result<Page, string>

/** Takes the steps after the one that made the user, each once; says where it stopped. */
export async function takeLaterSteps(
  creating: Creating,
  made: Page,
  wanted: Wanted,
): Promise<Result<void, string>> {
  const { afterwards } = creating.create
  let page = made
  for (const [at, step] of afterwards.entries()) {
    const isLast = at === afterwards.length - 1
    const taken = await takeStep(creating, { step, page }, isLast ? wanted : { ...wanted, roleFields: {} })
    if (!taken.ok) return fail(`the user was begun, but step ${at + 2} failed: ${taken.failure}`)
    page = taken.value
  }
  return ok(undefined)
}

type At = { step: LaterStep; page: Page }

async function takeStep(creating: Creating, at: At, wanted: Wanted): Promise<Stepped> {
  const { session, budget } = creating
  const { step } = at
  const opened = await openStep(creating, at, wanted)
  if (!opened.ok) return opened
  if (shows(opened.value, step.done, wanted.words))
    return fail(`the sign of "done" is ${opened.value.place} already`)
  const filled = fillStep(opened.value, step, wanted)
  if (!filled.ok) return fail(filled.failure.because)
  const sent = await session.send(filled.value, budget)
  if (!sent.ok) return fail(sent.failure.because)
  if (sent.value.status < 400 && shows(sent.value, step.done, wanted.words)) return ok(sent.value)
  return fail(`no described sign of success ${describePlace(sent.value)}`)
}

async function openStep({ session, budget }: Creating, { step, page }: At, wanted: Wanted): Promise<Stepped> {
  const address = findAddress(session, { step, page }, wanted)
  if (!address.ok) return address
  if (address.value === undefined) return ok(page)
  const isExpected = (shown: Page) => findForm(shown, { form: step.form, fields: fieldsOf(step, wanted) }).ok
  const opened = await session.openPage({ ...address.value, budget, isExpected })
  return opened.ok ? opened : fail(opened.failure.because)
}

/** `undefined` for the page that is there. */
function findAddress(
  session: Session,
  { step, page }: At,
  { words }: Wanted,
): Result<Address | undefined, string> {
  if (step.page !== undefined) {
    const { url } = session.at(putWords(step.page, words, encodeURIComponent))
    return ok({ url, place: `on ${step.page}` })
  }
  if (step.link === undefined) return ok(undefined)
  const href = page.find(step.link).attr('href')
  const url = href === undefined ? null : URL.parse(href, page.base)
  if (url === null) return fail(`looked for the link ${step.link} ${describePlace(page)}`)
  return url.origin === page.url.origin
    ? ok({ url, place: `where the link ${step.link} led` })
    : fail(`the link ${step.link} leads to another site`)
}

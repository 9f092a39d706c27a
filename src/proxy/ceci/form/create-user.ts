import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { CeciUser, CreateFailure, NewCeciUser } from '../ceci.ts'
import type { CreateDescription } from './create-description.ts'
import { fieldsOf, fillStep, toWanted, type Wanted } from './fill-step.ts'
import { takeLaterSteps } from './later-steps.ts'
import type { Pace } from './pace.ts'
import { type Page, shows } from './page.ts'
import { readAnswer } from './read-answer.ts'
import type { Session, SessionFailure } from './session.ts'
import { findForm } from './web-form.ts'

export type Creating = { session: Session; create: CreateDescription; budget: Budget; pace: Pace }
/** `session-gone`: CECI answered the form with its log-in page. */
export type FormCreated = Result<CeciUser, CreateFailure | { kind: 'session-gone'; because: string }>

/** Opens the form afresh, fills it in and sends it once; then goes through what is left to do for the user. */
export async function createUser(creating: Creating, user: NewCeciUser): Promise<FormCreated> {
  const { session, create, budget } = creating
  const understood = toWanted(create, user)
  if (!understood.ok) return notSent(understood.failure)
  const wanted = splitRole(create, understood.value)
  const fields = fieldsOf(create, wanted.first)
  const isExpected = (page: Page) => findForm(page, { form: create.form, fields }).ok
  const opened = await session.openPage({ ...session.at(create.page), budget, isExpected })
  if (!opened.ok) return fail(toCreateFailure(opened.failure))
  const sign = (['done', 'taken', 'refused'] as const).find((name) =>
    isShown(opened.value, create[name], wanted.first),
  )
  if (sign !== undefined) return notSent(`the sign of "${sign}" is on ${create.page} already`)
  const filled = fillStep(opened.value, create, wanted.first)
  if (!filled.ok) return filled
  if (!hasTimeToEnd(creating))
    return fail({ kind: 'no-time', because: 'no time was left to send the form and to see what comes of it' })
  const sent = await session.send(filled.value, budget)
  if (!sent.ok)
    return fail({ ...sent.failure, kind: sent.failure.kind === 'not-sent' ? 'not-sent' : 'unknown' })
  const made = readAnswer(creating, sent.value, wanted.first.words)
  if (!made.ok) return made
  const finished = await takeLaterSteps(creating, sent.value, wanted.last)
  if (!finished.ok) return fail({ kind: 'unknown', because: finished.failure })
  const { email, firstName, lastName, role } = user
  return ok({ email, firstName, lastName, role })
}

/** What is sent and cut off leaves a user of whom nobody knows, or one who is begun only. */
const hasTimeToEnd = ({ create, budget, pace }: Creating): boolean =>
  budget.leftMs() >= pace.lastMs() * (1 + create.afterwards.length)

/** Fields that stand for a role are put into the last form. */
function splitRole({ afterwards }: CreateDescription, wanted: Wanted): { first: Wanted; last: Wanted } {
  return { first: afterwards.length === 0 ? wanted : { ...wanted, roleFields: {} }, last: wanted }
}

const isShown = (page: Page, sign: Parameters<typeof shows>[1] | undefined, { words }: Wanted): boolean =>
  sign !== undefined && shows(page, sign, words)

const notSent = (because: string): Result<never, CreateFailure> => fail({ kind: 'not-sent', because })

const toCreateFailure = ({ kind, because }: SessionFailure): CreateFailure => ({
  kind: kind === 'refused' ? 'refused' : 'not-sent',
  because,
})

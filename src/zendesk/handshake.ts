import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { RoleStorage } from './agent-role.ts'
import type { Contact } from './contact.ts'
import { settle } from './settle.ts'
import { defaultTiming, type Timing } from './timing.ts'
import type { ColorScheme } from './workspace.ts'
import { getPaths, type Zaf } from './zaf-call.ts'
import { colorSchemeSchema, type Registration, registrationSchema } from './zaf-shapes.ts'

export type ConnectFailure = { kind: 'outside-zendesk' } | { kind: 'no-answer' }
/** `search` is the page's query string, in which Zendesk hands over the colour scheme. */
export type ConnectOptions = { search?: string; timing?: Partial<Timing>; storage?: RoleStorage | undefined }
export type Registered = { zaf: Zaf; registration: Registration; colorScheme: ColorScheme }

/** Waits until the Zendesk that opened this page has registered it; no contact is a page outside Zendesk. */
export async function registerWithZendesk(
  contact: Contact | undefined,
  { search = '', timing = {} }: ConnectOptions = {},
): Promise<Result<Registered, ConnectFailure>> {
  if (contact === undefined) return fail({ kind: 'outside-zendesk' })
  const desk: Zaf = { client: contact.client, timing: { ...defaultTiming, ...timing } }
  const settled = await settle(() => contact.registration, desk.timing.registrationMs)
  const registration = v.safeParse(
    registrationSchema,
    settled.kind === 'resolved' ? settled.value : undefined,
  )
  if (!registration.success) return fail({ kind: 'no-answer' })
  const colorScheme = parseColorScheme(search) ?? (await askColorScheme(desk))
  return ok({ zaf: desk, registration: registration.output, colorScheme })
}

function parseColorScheme(search: string): ColorScheme | undefined {
  const told = v.safeParse(colorSchemeSchema, new URLSearchParams(search).get('colorScheme'))
  return told.success ? told.output : undefined
}

const schemeAnswerSchema = v.object({ colorScheme: colorSchemeSchema })

async function askColorScheme(zaf: Zaf): Promise<ColorScheme> {
  const answer = await getPaths(zaf, ['colorScheme'])
  if (!answer.ok) return 'light'
  const told = v.safeParse(schemeAnswerSchema, answer.value)
  return told.success ? told.output.colorScheme : 'light'
}

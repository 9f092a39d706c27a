import { LiquidError, type Variable } from 'liquidjs'
import { fail, ok, type Result } from '../contract/result.ts'
import { defaultPlaybookSettings, type PlaybookSettings } from './playbook-settings.ts'
import { english } from './replies/english.ts'
import { fillTemplate } from './replies/fill-template.ts'
import { createReplyEngine } from './replies/liquid-engine.ts'
import { personFields, placeholders, toReplyScope } from './replies/reply-scope.ts'
import { spanish } from './replies/spanish.ts'
import type { ReplyKind, ReplyLanguage } from './reply-kind.ts'
import { partBraces, type ReplyPart, toText } from './reply-parts.ts'
import type { ReplyValues } from './reply-values.ts'

export type { ReplyKind, ReplyLanguage } from './reply-kind.ts'
export { replyLanguage } from './reply-kind.ts'
export type { ReplyPart } from './reply-parts.ts'
export { passwordMarker, toHtml, toText } from './reply-parts.ts'
export type { ReplyValues } from './reply-values.ts'

/** What is wrong with a template; line and column count from 1. */
export type TemplateProblem = {
  kind: 'no-such-placeholder' | 'filtered-password' | 'empty' | 'not-liquid' | 'unreadable'
  message: string
  line: number
  column: number
  placeholder?: string
}

type Filling = { values: ReplyValues; settings: PlaybookSettings }

const builtIn = { en: english, es: spanish }

/** The wording in force: the settings' own, or the built-in where that is empty. */
export function findTemplate(kind: ReplyKind, language: ReplyLanguage, settings: PlaybookSettings): string {
  const own = settings.templates[language][kind]
  return own.trim() === '' ? builtIn[language][kind] : own
}

/** Writes the reply in parts that join to its whole text. */
export function writeReply(
  kind: ReplyKind,
  language: ReplyLanguage,
  { values, settings }: Filling,
): Result<readonly ReplyPart[], TemplateProblem> {
  const template = findTemplate(kind, language, settings)
  const problem = findProblems(template)[0]
  if (problem !== undefined) return fail(problem)
  try {
    return ok(trimEnds(partBraces(fillTemplate(template, toReplyScope(values, settings)))))
  } catch (error) {
    return fail(toProblem(error))
  }
}

const sample: ReplyValues = {
  requesterFirstName: 'Dana',
  requesterName: 'Dana Reyes',
  requesterEmail: 'dana@example.org',
  agentFirstName: 'Kim',
  subject: 'CECI account',
  people: [{ name: 'Dana Reyes', email: 'dana@example.org' }],
  quotes: ['I need an account'],
}

/** All that is wrong with a template of a team lead, empty where it can be used. */
export function checkTemplate(kind: ReplyKind, template: string): readonly TemplateProblem[] {
  const problems = findProblems(template)
  if (problems.length > 0) return problems
  try {
    const text = toText(fillTemplate(template, toReplyScope(sample, defaultPlaybookSettings)))
    if (text.trim() !== '') return []
    return [{ kind: 'empty', message: `the text for ${kind} is empty`, line: 1, column: 1 }]
  } catch (error) {
    return [toProblem(error)]
  }
}

function findProblems(template: string): TemplateProblem[] {
  try {
    const { variables, globals, locals } = createReplyEngine().liquid.parseAndAnalyzeSync(template)
    const fromOutside = new Set(Object.values(globals).flat().map(at))
    const own = new Set(Object.keys(locals))
    const unknown = Object.values(variables)
      .flat()
      .filter((variable) => !isKnown(variable, fromOutside.has(at(variable)) && !own.has(root(variable))))
    return unknown.map(toUnknown).concat(findFilteredPasswords(template))
  } catch (error) {
    return [toProblem(error)]
  }
}

const at = ({ location }: Variable): string => `${location.row}:${location.col}`
const root = ({ segments }: Variable): string => String(segments[0])

function isKnown(variable: Variable, fromOutside: boolean): boolean {
  const path = variable.segments.map(String)
  if (fromOutside) return placeholders.has(path.join('.'))
  return path[0] === 'forloop' || path.length === 1 || personFields.has(path[1] ?? '')
}

function toUnknown({ segments, location }: Variable): TemplateProblem {
  const placeholder = segments.map(String).join('.')
  const message = `there is no placeholder ${placeholder}`
  return { kind: 'no-such-placeholder', message, line: location.row, column: location.col, placeholder }
}

/**
 * A marker stands for the password until it is known, so whatever changes it on its way into the text would change the
 * marker and not the password. Two fillings that differ in their passwords alone must come out alike but for these.
 */
function findFilteredPasswords(template: string): TemplateProblem[] {
  const place = template.search(/\{[{%][^{}]*\bpassword\b/)
  if (place < 0 || [1, 2].every((count) => passesPasswords(template, count))) return []
  const before = template.slice(0, place).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const message = 'a password is inserted as it is: leave out the filter'
  return [{ kind: 'filtered-password', message, line: before.length, column, placeholder: 'password' }]
}

function passesPasswords(template: string, count: number): boolean {
  const [first, second] = ['Pq7Wz', 'kM3vT'].map((password) => {
    const people = sample.people
      .concat(sample.people)
      .slice(0, count)
      .map((person) => ({ ...person, password }))
    return toText(fillTemplate(template, toReplyScope({ ...sample, people }, defaultPlaybookSettings)))
      .split(password)
      .join()
  })
  return first === second
}

function toProblem(error: unknown): TemplateProblem {
  if (!LiquidError.is(error))
    return { kind: 'unreadable', message: 'the text cannot be read', line: 1, column: 1 }
  const [line = 1, column = 1] = error.token.getPosition()
  const message = (error.message.split('\n')[0] ?? '').replace(/, line:.*$/, '')
  return { kind: 'not-liquid', message, line, column }
}

function trimEnds(parts: readonly ReplyPart[]): readonly ReplyPart[] {
  return parts.map((part, index) => {
    const start = index === 0 ? part.text.trimStart() : part.text
    return { ...part, text: index === parts.length - 1 ? start.trimEnd() : start }
  })
}

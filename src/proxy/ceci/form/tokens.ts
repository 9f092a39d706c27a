import type { FormDescription } from '../form-description.ts'
import type { FilledForm } from './fill-form.ts'

type Token = FormDescription['tokens'][number]
export type WithTokens = FilledForm & { headers: Record<string, string> }

/** Adds what a script of the page would add; a page without it, such as the log-in page, needs none. */
export function addTokens(filled: FilledForm, tokens: readonly Token[]): WithTokens {
  const { page } = filled.form
  const headers: Record<string, string> = {}
  const values = [...filled.values]
  for (const { selector, attribute, header, field } of tokens) {
    const value = page.find(selector).attr(attribute)
    if (value === undefined) continue
    if (header !== undefined) headers[header.toLowerCase()] = value
    if (field !== undefined) values.push([field, value])
  }
  return { ...filled, values, headers }
}

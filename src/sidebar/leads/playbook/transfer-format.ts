import * as z from 'zod/mini'
import { type ParameterName, parameterNames } from '../../../contract/parameters.ts'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { SettingValues } from '../../../zendesk/desk-admin.ts'
import type { Edits } from '../settings/edits.ts'
import { textOf } from '../settings/find-complaints.ts'

/** The proxy's address and key belong to one desk and stay there. */
const transferredNames = parameterNames.filter((name) => name !== 'shared_key' && name !== 'proxy_url')

const exportSchema = z.object({
  app: z.literal('ceci-accounts'),
  settings: z.record(z.string(), z.string()),
})

export type ImportFailure = { kind: 'not-an-export' } | { kind: 'unknown-settings'; names: readonly string[] }

/** All that may move between desks, as JSON that reads well side by side. */
export function writeExport(settings: SettingValues): string {
  const entries = transferredNames.map((name) => [name, textOf(settings, name)])
  return `${JSON.stringify({ app: 'ceci-accounts', settings: Object.fromEntries(entries) }, null, 2)}\n`
}

export function parseExport(text: string): Result<Edits, ImportFailure> {
  const parsed = exportSchema.safeParse(readJson(text))
  if (!parsed.success) return fail({ kind: 'not-an-export' })
  const names = Object.keys(parsed.data.settings)
  const unknown = names.filter((name) => !isTransferred(name))
  if (unknown.length > 0) return fail({ kind: 'unknown-settings', names: unknown })
  const { settings } = parsed.data
  return ok(Object.fromEntries(names.map((name) => [name, settings[name]?.replaceAll('\r\n', '\n')])))
}

const isTransferred = (name: string): name is ParameterName =>
  transferredNames.some((known) => known === name)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

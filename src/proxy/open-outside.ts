import { fail, ok, type Result } from '../contract/result.ts'
import type { Ceci } from './ceci/ceci.ts'
import { createHideEmail } from './hide-email.ts'
import { checkErasureKey } from './ledger/check-erasure-key.ts'
import { hasTables } from './ledger/migrate.ts'
import { openLedger } from './ledger/open-ledger.ts'
import type { SqlDatabase } from './ledger/sql-database.ts'
import { openCeci } from './open-ceci.ts'
import type { EnvironmentReader } from './read-environment.ts'
import type { ProxySettings } from './settings.ts'
import type { World } from './world.ts'

export type Start = { read: EnvironmentReader; settings: ProxySettings; world: World }
export type Outside = { ceci: Ceci; database: SqlDatabase }

/**
 * Opens what the settings name, or gives every complaint about the settings and about that. What a complaint about
 * the settings makes senseless is not looked at; once there is any, the ledger is tried and left as it is.
 */
export async function openOutside({ read, settings, world }: Start): Promise<Result<Outside, string[]>> {
  const roles = read.isSound('ROLES') ? settings.roles : new Map<string, string>()
  const ceci = read.isSound('CECI_ADAPTER', 'CECI_FORM_FILE')
    ? openCeci({ ceci: settings.ceci, roles }, world)
    : fail([])
  const complaints = [...read.complaints, ...(ceci.ok ? [] : ceci.failure)]
  if (!read.isSound('LEDGER_FILE', 'DATABASE_URL')) return fail(complaints)
  const use = complaints.length === 0 ? 'serve' : 'try'
  const database = await openLedger(settings.ledger, { clock: world.clock, use })
  if (!database.ok) return fail([...complaints, ...database.failure])
  if (read.isSound('ERASURE_KEY') && (await hasTables(database.value))) {
    const erasure = await checkErasureKey(database.value, createHideEmail(settings.erasureKey))
    if (!erasure.ok) complaints.push(erasure.failure)
  }
  if (ceci.ok && complaints.length === 0) return ok({ ceci: ceci.value, database: database.value })
  await database.value.close()
  return fail(complaints)
}

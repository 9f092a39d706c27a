import { parseEmail } from '../contract/email.ts'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Clock } from './clock.ts'
import { hideBy } from './hide-email.ts'
import { checkErasureKey } from './ledger/check-erasure-key.ts'
import { erasePerson } from './ledger/erase-person.ts'
import { openLedger } from './ledger/open-ledger.ts'
import { createEnvironmentReader, type Environment } from './read-environment.ts'
import { readLedger } from './settings.ts'

/** Erases one person from the ledger, also while the proxy runs. Gives a sentence for the operator. */
export async function eraseCommand(
  env: Environment,
  clock: Clock,
  written: string,
): Promise<Result<string, string[]>> {
  const read = createEnvironmentReader(env)
  const settings = readLedger(read)
  if (read.key('ERASURE_KEY') === undefined)
    read.required('ERASURE_KEY', 'the key that erased addresses are hidden by')
  const email = parseEmail(written)
  if (email === undefined) read.complain('the address', 'is not an e-mail address')
  if (read.complaints.length > 0 || email === undefined) return fail([...read.complaints])
  const hideEmail = hideBy(read.key('ERASURE_KEY') ?? '')
  const opened = await openLedger(settings, { clock, use: 'beside' })
  if (!opened.ok) return opened
  const database = opened.value
  try {
    const checked = await checkErasureKey(database, hideEmail)
    if (!checked.ok) return fail([checked.failure])
    const erased = await erasePerson({ database, now: clock.now(), hideEmail, actor: 'operator' }, email)
    if (!erased.ok) return fail(['the address: its account is not settled; press again or resolve it first'])
    const { accounts, attempts } = erased.value
    if (accounts + attempts === 0) return ok('Nothing was erased: the ledger holds nothing of this address')
    return ok(`Erased from ${accounts} account rows and ${attempts} audit rows`)
  } finally {
    await database.close()
  }
}

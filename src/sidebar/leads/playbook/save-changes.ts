import type { ParameterName } from '../../../contract/parameters.ts'
import type { SettingValues } from '../../../zendesk/desk-admin.ts'
import type { WorkspaceFailure } from '../../../zendesk/workspace.ts'
import type { Office } from '../office.ts'
import type { SettingChange } from '../settings/edits.ts'
import { textOf } from '../settings/find-complaints.ts'

/** Whether the proxy still takes the key; `no-proxy` where none is set. */
export type KeyProof = 'works' | 'refused' | 'unclear' | 'no-proxy'

/** `now` is what Zendesk holds after it all, where it could be read. */
export type SaveOutcome =
  | { kind: 'saved'; now: SettingValues; key: KeyProof }
  | { kind: 'moved'; now: SettingValues; names: readonly ParameterName[] }
  | { kind: 'not-kept'; now: SettingValues; names: readonly ParameterName[] }
  | { kind: 'failed'; failure: WorkspaceFailure }

/**
 * Writes the changed settings and no others, unless somebody else has changed one of them since; reads them again, and
 * makes one signed call, since a write that lost the key would stop every agent.
 */
export async function saveChanges(
  { desk, proxy }: Pick<Office, 'desk' | 'proxy'>,
  changes: readonly SettingChange[],
): Promise<SaveOutcome> {
  const found = await desk.readSettings()
  if (!found.ok) return { kind: 'failed', failure: found.failure }
  const moved = changes.filter(({ setting, before, after }) => {
    const current = textOf(found.value, setting)
    return current !== before && current !== after
  })
  if (moved.length > 0) return { kind: 'moved', now: found.value, names: moved.map(({ setting }) => setting) }

  const written = await desk.saveSettings(
    Object.fromEntries(changes.map(({ setting, after }) => [setting, after])),
  )
  if (!written.ok) return { kind: 'failed', failure: written.failure }
  const lost = changes.filter(({ setting, after }) => textOf(written.value, setting) !== after)
  if (lost.length > 0)
    return { kind: 'not-kept', now: written.value, names: lost.map(({ setting }) => setting) }
  return { kind: 'saved', now: written.value, key: await proveKey(proxy) }
}

async function proveKey(proxy: Office['proxy']): Promise<KeyProof> {
  if (proxy.address.kind === 'not-set') return 'no-proxy'
  const roles = await proxy.readRoles()
  if (roles.ok) return 'works'
  const { failure } = roles
  return failure.kind === 'problem' && failure.problem.type === 'unauthenticated' ? 'refused' : 'unclear'
}

import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { SettingValues } from './desk-admin.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'

const installationSchema = v.object({ settings: v.record(v.string(), v.unknown()) })

type Answer = Promise<Result<SettingValues, WorkspaceFailure>>

export async function readSettings(zaf: Zaf, installationId: number | undefined): Answer {
  if (installationId === undefined) return fail({ kind: 'not-found' })
  const read = await askRest(zaf, { path: toPath(installationId) }, installationSchema)
  return read.ok ? ok(read.value.settings) : read
}

export async function saveSettings(
  zaf: Zaf,
  installationId: number | undefined,
  changed: SettingValues,
): Answer {
  if (installationId === undefined) return fail({ kind: 'not-found' })
  const path = toPath(installationId)
  const saved = await askRest(zaf, { path, type: 'PUT', body: { settings: changed } }, v.unknown())
  return saved.ok ? readSettings(zaf, installationId) : saved
}

const toPath = (installationId: number): string => `/api/v2/apps/installations/${installationId}.json`

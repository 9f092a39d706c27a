import { type ParameterName, parameterNames } from '../../../contract/parameters.ts'
import type { SettingValues } from '../../../zendesk/desk-admin.ts'
import { textOf } from './find-complaints.ts'

/** Settings changed on the page and not saved, by name; the key is secure and stands in Zendesk alone. */
export type Edits = Readonly<Partial<Record<ParameterName, string>>>
export type SettingChange = { setting: ParameterName; before: string; after: string }

export const editableNames = parameterNames.filter((name) => name !== 'shared_key')

export function draftOf(saved: SettingValues, edits: Edits): SettingValues {
  return { ...saved, ...edits }
}

/** Edits that differ from what is saved, in the order of the settings. */
export function toChanges(saved: SettingValues, edits: Edits): readonly SettingChange[] {
  return editableNames.flatMap((setting) => {
    const before = textOf(saved, setting)
    const after = edits[setting] ?? before
    return before === after ? [] : [{ setting, before, after }]
  })
}

import { type ParameterName, parameterNames } from '../../../contract/parameters.ts'
import { checkTemplate, type TemplateProblem } from '../../../playbook/reply.ts'
import type { SettingValues } from '../../../zendesk/desk-admin.ts'
import type { SettingComplaint } from '../../settings/app-settings.ts'
import { findPackagedHosts } from '../../settings/packaged-hosts.ts'
import { parseSettings } from '../../settings/parse-settings.ts'
import { findReplyKind } from './built-in.ts'
import { findListComplaints, type ListComplaint } from './find-list-complaints.ts'

/** What is wrong with a setting; a template's problem names its place, line and column from 1. */
export type Complaint =
  | { from: 'list'; setting: string; complaint: ListComplaint }
  | { from: 'setting'; setting: string; complaint: SettingComplaint }
  | { from: 'template'; setting: string; problem: TemplateProblem }

/** Everything that is wrong with the settings, reply texts included, all at once. */
export function findComplaints(raw: SettingValues): readonly Complaint[] {
  const parsed = parseSettings(raw, findPackagedHosts(document))
  const plain = parsed.ok ? [] : parsed.failure
  return [
    ...plain.map((complaint): Complaint => ({ from: 'setting', setting: complaint.setting, complaint })),
    ...findListComplaints((name) => textOf(raw, name)).map(
      (complaint): Complaint => ({ from: 'list', setting: complaint.setting, complaint }),
    ),
    ...parameterNames.flatMap((setting) =>
      findTemplateProblems(setting, textOf(raw, setting)).map(
        (problem): Complaint => ({ from: 'template', setting, problem }),
      ),
    ),
  ]
}

/** Empty texts stand for the built-in ones, which need no check. */
export function findTemplateProblems(setting: ParameterName, text: string): readonly TemplateProblem[] {
  const kind = findReplyKind(setting)
  return kind === undefined || text.trim() === '' ? [] : checkTemplate(kind, text)
}

export function textOf(raw: SettingValues, setting: ParameterName): string {
  const value = raw[setting]
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

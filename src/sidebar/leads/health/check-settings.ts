import { parameterNames } from '../../../contract/parameters.ts'
import type { Words } from '../../words/en.ts'
import type { Office } from '../office.ts'
import { findComplaints } from '../settings/find-complaints.ts'
import { sayComplaint } from '../settings/say-complaint.ts'
import { findSettingLabel } from '../settings/setting-labels.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Finding } from './finding.ts'

type Said = { words: Words; leads: LeadsWords }

/** Every setting as a lead would read it; all complaints come together. */
export async function checkSettings({ saved, person }: Office, { words, leads }: Said): Promise<Finding[]> {
  const { settings } = leads.health
  const complaints = findComplaints(saved)
  if (complaints.length === 0)
    return [{ level: 'good', title: settings.title, says: settings.fine(parameterNames.length - 1) }]
  return complaints.map((complaint) => ({
    level: 'bad',
    title: findSettingLabel(complaint.setting, person.locale).label,
    says: `${complaint.setting} ${sayComplaint(complaint, words, leads)}`,
    todo: person.role === 'admin' ? settings.todoAdmin : settings.todoOther,
  }))
}

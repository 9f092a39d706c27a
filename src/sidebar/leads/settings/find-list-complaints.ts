import { parseEmail } from '../../../contract/email.ts'
import type { ParameterName } from '../../../contract/parameters.ts'

/** An entry of a list that can never match anything, which the app bears and a lead wants to hear of. */
export type ListComplaint = { setting: ParameterName; kind: 'not-a-domain' | 'not-an-address'; found: string }

export function findListComplaints(textOf: (name: ParameterName) => string): readonly ListComplaint[] {
  const entriesOf = (name: ParameterName) =>
    textOf(name)
      .split(/[,;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  const complain = (setting: ParameterName, kind: ListComplaint['kind'], wrong: readonly string[]) =>
    wrong.map((found) => ({ setting, kind, found }))
  const domainsOfPhrases = entriesOf('staff_phrases').flatMap((entry) => entry.split('@').slice(1, 2))
  return [
    ...complain('staff_domains', 'not-a-domain', entriesOf('staff_domains').filter(isNoDomain)),
    ...complain('staff_phrases', 'not-a-domain', domainsOfPhrases.filter(isNoDomain)),
    ...complain(
      'help_desk_addresses',
      'not-an-address',
      entriesOf('help_desk_addresses').filter(isNoAddress),
    ),
  ]
}

const isNoAddress = (written: string): boolean => parseEmail(written) === undefined
const isNoDomain = (written: string): boolean => written.includes('@') || isNoAddress(`x@${written.trim()}`)

import type { Words } from '../../words/en.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Complaint } from './find-complaints.ts'

/** What is wrong, found and where, without the setting's name. */
export function sayComplaint(complaint: Complaint, words: Words, { playbook }: LeadsWords): string {
  if (complaint.from === 'template') {
    const { message, line, column } = complaint.problem
    return playbook.place(message, line, column)
  }
  const { kind, found } = complaint.complaint
  const said = words.faces.settings.kinds[kind]
  return found === '' ? said : `${said}: ${found}`
}

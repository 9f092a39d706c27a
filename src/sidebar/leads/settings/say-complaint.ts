import type { Words } from '../../words/en.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Complaint } from './find-complaints.ts'
import { sayTemplateProblem } from './say-template-problem.ts'

/** What is wrong, found and where, without the setting's name. */
export function sayComplaint(complaint: Complaint, words: Words, leads: LeadsWords): string {
  if (complaint.from === 'template') return sayTemplateProblem(complaint.problem, leads)
  const { found } = complaint.complaint
  const said =
    complaint.from === 'list'
      ? leads.playbook.listProblems[complaint.complaint.kind]
      : words.faces.settings.kinds[complaint.complaint.kind]
  return found === '' ? said : `${said}: ${found}`
}

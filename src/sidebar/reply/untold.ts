import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import { accountsMade, type Job } from '../job/job.ts'
import { type EditedReply, keyOfReply, missingMarkers } from './edited-reply.ts'
import { leavesOut } from './secrecy.ts'

/** Stands in the reply where the password would. */
export const insteadOfPassword: Record<ReplyLanguage, (firstName: string) => string> = {
  en: (firstName) => `I will send it to ${firstName} separately.`,
  es: (firstName) => `se la enviaré a ${firstName} por separado.`,
}

export type Written = { edited: EditedReply | undefined; language: ReplyLanguage }

/** The addresses whose password the reply does not tell, so that the agent has to. */
export function findUntold(job: Job, { edited, language }: Written): readonly string[] {
  if (job.choice.action !== 'create_account') return []
  const made = accountsMade(job)
  if (leavesOut(job.choice)) return made.map(({ email }) => email)
  if (edited?.of !== keyOfReply(job.choice, made, language)) return []
  return missingMarkers(edited.text, made).map(({ email }) => email)
}

import * as v from 'valibot'
import type { LinkAnswer } from './desk-admin.ts'
import { refusalSchema } from './rest-refusal.ts'
import { settle } from './settle.ts'
import type { Zaf } from './zaf-call.ts'

export async function checkLink({ client, timing }: Zaf, url: string): Promise<LinkAnswer> {
  const settled = await settle(
    () => client.request({ url, type: 'GET', cors: false, autoRetry: false, httpCompleteResponse: true }),
    timing.requestMs,
  )
  if (settled.kind === 'silent') return { kind: 'no-answer' }
  const answer = v.safeParse(refusalSchema, settled.kind === 'resolved' ? settled.value : settled.reason)
  if (!answer.success || answer.output.status === 0) return { kind: 'no-answer' }
  return { kind: 'answered', status: answer.output.status }
}

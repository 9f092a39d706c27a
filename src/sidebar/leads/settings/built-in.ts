import { defaultPlaybookSettings } from '../../../playbook/playbook-settings.ts'
import { findTemplate } from '../../../playbook/reply.ts'
import { type ReplyKind, replyKinds } from '../../../playbook/reply-kind.ts'

/** Which reply's text a setting holds, if any. */
export function findReplyKind(setting: string): ReplyKind | undefined {
  return replyKinds.find((kind) => setting === `reply_${kind}` || setting === `reply_${kind}_es`)
}

/** The text that an empty setting stands for, where it is a reply's. */
export function findBuiltIn(setting: string): string | undefined {
  const kind = findReplyKind(setting)
  return kind && findTemplate(kind, setting.endsWith('_es') ? 'es' : 'en', defaultPlaybookSettings)
}

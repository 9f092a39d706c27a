export const replyKinds = [
  'account_created',
  'ask_role',
  'tip_sheet_can_invite',
  'tip_sheet_must_pass_on',
  'discuss_note',
  'already_has_account',
] as const
export type ReplyKind = (typeof replyKinds)[number]

export type ReplyLanguage = 'en' | 'es'

/** Replies go in Spanish to those whose help-desk language is Spanish, in English to everybody else. */
export function replyLanguage(requesterLocale: string): ReplyLanguage {
  return /^es(?:[-_]|$)/i.test(requesterLocale.trim()) ? 'es' : 'en'
}

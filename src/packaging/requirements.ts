import type { ParameterName } from '../contract/parameters.ts'
import { type ReplyKind, type ReplyLanguage, replyKinds } from '../playbook/reply-kind.ts'
import { writeMacroText } from './macro-text.ts'

/** The value that a parameter has until somebody changes it. */
export type ReadDefault = (name: ParameterName) => string

type Macro = { title: string; actions: readonly { field: string; value: string }[] }

const titles: Readonly<Record<ReplyKind, string>> = {
  account_created: 'Account created',
  ask_role: 'Ask for role',
  tip_sheet_can_invite: 'Send tip sheet to somebody who can invite',
  tip_sheet_must_pass_on: 'Send tip sheet to be passed on',
  discuss_note: 'Discuss with team leads',
  already_has_account: 'Has an account already',
}

/**
 * What the app brings to a Zendesk account: a view of the tickets that wait, and the replies as macros for a day on
 * which the app is off.
 */
export function createRequirements(read: ReadDefault) {
  const endings = endingsOf(read)
  const macros = replyKinds.flatMap((kind) => {
    const english = [`ceci_${kind}`, createMacro(kind, 'en', endings[kind])] as const
    const spanish = [`ceci_${kind}_es`, createMacro(kind, 'es', endings[kind])] as const
    return kind === 'discuss_note' ? [english] : [english, spanish]
  })
  return { views: { ceci_account_requests: createView(read) }, macros: Object.fromEntries(macros) }
}

/** Grouped by status, since that says who is waited for: the requester (pending) or the team leads (open). */
function createView(read: ReadDefault) {
  return {
    title: 'CECI account requests',
    all: [
      { field: 'status', operator: 'less_than', value: 'solved' },
      { field: 'current_tags', operator: 'includes', value: `${read('tag_waiting')} ${read('tag_discuss')}` },
    ],
    any: [],
    output: {
      columns: ['status', 'subject', 'requester', 'assignee', 'created', 'updated'],
      group_by: 'status',
      group_order: 'asc',
      sort_by: 'updated',
      sort_order: 'asc',
    },
  }
}

type MacroEnding = { status: string; add: string; remove: string }

function endingsOf(read: ReadDefault): Record<ReplyKind, MacroEnding> {
  const category = (name: ParameterName) => read(name).split('/', 1)[0] ?? ''
  const done = read('tag_done')
  const waiting = read('tag_waiting')
  const discuss = read('tag_discuss')
  const workTags = `${waiting} ${discuss}`
  return {
    account_created: { status: category('status_created'), add: done, remove: workTags },
    ask_role: { status: category('status_asked'), add: waiting, remove: discuss },
    tip_sheet_can_invite: { status: category('status_can_invite'), add: done, remove: workTags },
    tip_sheet_must_pass_on: { status: category('status_must_pass_on'), add: '', remove: workTags },
    discuss_note: { status: category('status_discussed'), add: discuss, remove: waiting },
    already_has_account: { status: category('status_created'), add: '', remove: workTags },
  }
}

function createMacro(kind: ReplyKind, language: ReplyLanguage, { status, add, remove }: MacroEnding): Macro {
  const isPublic = kind !== 'discuss_note'
  const actions = [
    { field: 'comment_value_html', value: writeMacroText(kind, language) },
    { field: 'comment_mode_is_public', value: String(isPublic) },
    { field: 'status', value: status },
    { field: 'current_tags', value: add },
    { field: 'remove_tags', value: remove },
  ]
  const inLanguage = language === 'es' ? ' (in Spanish)' : ''
  return {
    title: `CECI accounts::${titles[kind]}${inLanguage}`,
    actions: actions.filter(({ value }) => value !== ''),
  }
}

/** Names of the app's settings in Zendesk, as manifest.json lists them; `shared_key` is secure and never readable. */
export const parameterNames = [
  'proxy_url',
  'shared_key',
  'ceci_url',
  'ceci_admin_url',
  'tip_sheet_url',
  'team_leads',
  'discuss_group',
  'responder',
  'help_desk_addresses',
  'staff_domains',
  'staff_phrases',
  'roles',
  'default_role',
  'delivery',
  'tag_done',
  'tag_waiting',
  'tag_discuss',
  'status_created',
  'status_asked',
  'status_can_invite',
  'status_must_pass_on',
  'status_discussed',
  'reply_account_created',
  'reply_ask_role',
  'reply_tip_sheet_can_invite',
  'reply_tip_sheet_must_pass_on',
  'reply_discuss_note',
  'reply_already_has_account',
  'reply_account_created_es',
  'reply_ask_role_es',
  'reply_tip_sheet_can_invite_es',
  'reply_tip_sheet_must_pass_on_es',
  'reply_discuss_note_es',
  'reply_already_has_account_es',
] as const
export type ParameterName = (typeof parameterNames)[number]

/** Claims of the token that Zendesk's request proxy signs for a call to `/v1`. */
export const tokenAudience = 'ceci-accounts'
export const tokenLifetimeS = 300

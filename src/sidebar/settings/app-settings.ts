import type { PlaybookSettings } from '../../playbook/playbook-settings.ts'
import type { StatusWish } from '../../zendesk/workspace.ts'

/** The app's settings, parsed: what team leads and the administrator have set, with the procedure's defaults. */
export type AppSettings = {
  /** Undefined where accounts are made by hand. */
  proxyUrl: string | undefined
  ceciAdminUrl: string
  playbook: PlaybookSettings
  /** A group's name or id; empty when discussions stay where they are. */
  discussGroup: string
  /** An agent's name or e-mail address; empty when nobody takes tickets over. */
  responder: string
  delivery: 'draft' | 'send'
  tags: { done: string; waiting: string; discuss: string }
  statuses: {
    created: StatusWish
    asked: StatusWish
    canInvite: StatusWish
    mustPassOn: StatusWish
    discussed: StatusWish
  }
}

export type SettingComplaint = {
  setting: string
  kind:
    | 'not-a-url'
    | 'not-packaged'
    | 'not-a-tag'
    | 'not-a-status'
    | 'not-a-delivery'
    | 'not-listed'
    | 'not-a-staff-phrase'
  found: string
}

import type { CustomStatus, Group, PersonRole, TicketStatus } from '../desk/desk-types.ts'
import type { LogLine } from '../desk-log.ts'
import type { Dials } from '../dials.ts'
import type { Settings } from '../installation.ts'
import type { Parameter } from '../manifest.ts'

export type PersonView = {
  id: number
  name: string
  email: string | null
  role: PersonRole
  isLight: boolean
  locale: string
  groups: readonly Group[]
}

export type CommentView = {
  id: number
  author: PersonView
  isPublic: boolean
  html: string
  channel: string
  createdAt: string
}

export type TicketView = {
  id: number
  /** True in the page only, until the ticket is first saved. */
  isNew: boolean
  subject: string
  description: string
  status: TicketStatus
  customStatusId: number
  tags: readonly string[]
  requester: PersonView
  assignee: { group: Group | null; user: PersonView | null }
  collaborators: readonly PersonView[]
  programArea: string | null
  comments: readonly CommentView[]
  viewers: readonly ViewerView[]
  channel: string
  recipient: string | null
  createdAt: string
  updatedAt: string
}

export type ViewerView = { person: PersonView; window: string; isEditing: boolean; isIdle: boolean }

export type TicketRow = Pick<
  TicketView,
  'id' | 'subject' | 'status' | 'customStatusId' | 'tags' | 'updatedAt'
> & {
  requesterName: string
  assigneeName: string
}

export type AppView = {
  installationId: number
  appId: number
  name: string
  version: string
  origin: string
  /** Addresses of the app's frames by location; a location that the manifest lacks is absent. */
  frames: Readonly<Partial<Record<FrameLocation, { url: string; flexible: boolean }>>>
  /** The package's own picture for the navigation bar, as SVG. */
  navBarIcon: string | null
  settings: Settings
}
export type FrameLocation = 'ticket_sidebar' | 'new_ticket_sidebar' | 'nav_bar'

export type SessionView = {
  subdomain: string
  me: PersonView
  choices: readonly PersonView[]
  staff: readonly PersonView[]
  groups: readonly Group[]
  statuses: readonly CustomStatus[]
  app: AppView
  dials: Dials
  log: readonly LogLine[]
}

export type ParameterView = Parameter & { label: string; helpText: string; value: unknown; isSet: boolean }
export type InstallationView = {
  name: string
  version: string
  isInstalled: boolean
  parameters: readonly ParameterView[]
}

/** What an upload comes to: the settings to be asked before the app is installed, or why it is refused. */
export type UploadAnswer =
  | { ok: true; app: InstallationView; warnings: readonly string[] }
  | { ok: false; problems: readonly string[] }

/** What Submit sends: only what the agent or the app touched. */
export type SubmitBody = {
  comment?: { html: string; isPublic: boolean }
  subject?: string
  status?: { customStatusId: number }
  tags?: readonly string[]
  requesterId?: number
  assignment?: { groupId: number | null; assigneeId: number | null }
  collaboratorIds?: readonly number[]
  fields?: Record<number, string | null>
}
export type NewTicketBody = SubmitBody & { requesterEmail: string }
export type SubmitAnswer = { ok: true; ticket: TicketView } | { ok: false; why: string }

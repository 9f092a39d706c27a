import { programAreaFieldId } from '../desk/check-change.ts'
import { customStatuses } from '../desk/custom-statuses.ts'
import { type Desk, personOf } from '../desk/desk.ts'
import { groups, signedInIds } from '../desk/desk-people.ts'
import type { DeskTicket, Person } from '../desk/desk-types.ts'
import {
  appId,
  appName,
  type Installation,
  installationId,
  isInstalled,
  openSettings,
} from '../installation.ts'
import type { Presence } from './presence.ts'
import type { AppView, InstallationView, PersonView, SessionView, TicketRow, TicketView } from './views.ts'

export function toPersonView(person: Person): PersonView {
  const { groupIds, ...shown } = person
  return { ...shown, groups: groups.filter((group) => groupIds.includes(group.id)) }
}

export function toTicketView(desk: Desk, ticket: DeskTicket, presence: Presence): TicketView {
  const person = (id: number) => toPersonView(personOf(desk, id))
  return {
    id: ticket.id,
    isNew: false,
    subject: ticket.subject,
    description: ticket.comments[0]?.plainBody ?? '',
    status: ticket.status,
    customStatusId: ticket.customStatusId,
    tags: ticket.tags,
    requester: person(ticket.requesterId),
    assignee: {
      group: groups.find((group) => group.id === ticket.groupId) ?? null,
      user: ticket.assigneeId === null ? null : person(ticket.assigneeId),
    },
    collaborators: ticket.collaboratorIds.map(person),
    programArea: ticket.fields[programAreaFieldId] ?? null,
    comments: ticket.comments.map(({ authorId, htmlBody, plainBody: _, ...comment }) => ({
      ...comment,
      html: htmlBody,
      author: person(authorId),
    })),
    viewers: presence.on(ticket.id).map(({ personId, ...at }) => ({ ...at, person: person(personId) })),
    channel: ticket.channel,
    recipient: ticket.recipient,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  }
}

export function toTicketRow(desk: Desk, ticket: DeskTicket): TicketRow {
  const { id, subject, status, customStatusId, tags, updatedAt } = ticket
  return {
    ...{ id, subject, status, customStatusId, tags, updatedAt },
    requesterName: personOf(desk, ticket.requesterId).name,
    assigneeName: ticket.assigneeId === null ? '' : personOf(desk, ticket.assigneeId).name,
  }
}

export type SessionParts = { desk: Desk; installation: Installation; appOrigin: string; assetsPath: string }

export function toSessionView(parts: SessionParts, me: Person): SessionView {
  const { desk } = parts
  const staff = [...desk.people.values()].filter((person) => person.role !== 'end-user')
  return {
    subdomain: 'ceci-sandbox',
    me: toPersonView(me),
    choices: signedInIds.map((id) => toPersonView(personOf(desk, id))),
    staff: staff.map(toPersonView),
    groups,
    statuses: customStatuses(desk.dials),
    app: toAppView(parts, me),
    dials: { ...desk.dials },
    log: desk.log.lines.slice(-100),
  }
}

function toAppView({ installation, appOrigin, assetsPath }: SessionParts, me: Person): AppView {
  const { manifest, navBarIcon = null } = installation.appPackage
  const { ticket_sidebar, new_ticket_sidebar, nav_bar } = manifest.location.support
  const frame = (location: { url: string; flexible: boolean }) => ({
    flexible: location.flexible,
    url: location.url.startsWith('https:')
      ? location.url
      : `${appOrigin}${assetsPath}/${installation.revision}/${location.url.replace(/^assets\//, '')}`,
  })
  return {
    installationId,
    appId,
    name: appName(installation, me.locale.slice(0, 2)),
    version: manifest.version,
    origin: appOrigin,
    frames: {
      ...(ticket_sidebar === undefined ? {} : { ticket_sidebar: frame(ticket_sidebar) }),
      ...(new_ticket_sidebar === undefined ? {} : { new_ticket_sidebar: frame(new_ticket_sidebar) }),
      ...(nav_bar === undefined ? {} : { nav_bar: frame(nav_bar) }),
    },
    navBarIcon,
    settings: openSettings(installation),
  }
}

export function toInstallationView(installation: Installation, locale: string): InstallationView {
  const { manifest, translations } = installation.appPackage
  const texts = (translations[locale] ?? translations[manifest.defaultLocale])?.app.parameters ?? {}
  return {
    name: appName(installation, locale),
    version: manifest.version,
    isInstalled: isInstalled(installation),
    parameters: manifest.parameters.map((parameter) => {
      const value = installation.settings[parameter.name]
      return {
        ...parameter,
        label: texts[parameter.name]?.label ?? parameter.name,
        helpText: texts[parameter.name]?.helpText ?? '',
        value: parameter.secure ? null : (value ?? null),
        isSet: value !== undefined && value !== '' && value !== null,
      }
    }),
  }
}

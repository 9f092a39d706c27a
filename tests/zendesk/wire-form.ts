import type { WireDesk } from './wire-desk.ts'
import type { WireFaults } from './wire-faults.ts'

class HostError extends Error {
  override name = 'HostError'
}

const composerTypes = ['publicReply', 'internalNote']
const statuses = ['new', 'open', 'pending', 'hold', 'solved']

/** What `set` does to the form; refuses what Zendesk is not known to take. */
export function setOnForm(desk: WireDesk, faults: WireFaults, [path, value]: [string, unknown]): void {
  if (faults.forgets.includes(path)) return
  switch (path) {
    case 'ticket.status':
      if (!statuses.includes(String(value))) throw new HostError(`no status ${value}`)
      desk.paths['ticket.status'] = value
      desk.paths['ticket.customStatus'] = desk.customStatuses.find((one) => one.status_category === value)
      return
    case 'ticket.customStatus':
      setCustomStatus(desk, faults, value)
      return
    case 'ticket.assignee':
      assign(desk, value)
      return
    case 'ticket.comment.text':
      desk.paths[path] = value
      return
    case 'ticket.comment.type':
      if (!composerTypes.includes(String(value))) throw new HostError(`no composer ${value}`)
      if (!faults.composerStays) desk.paths[path] = value
      return
    default:
      throw new HostError(`cannot set ${path}`)
  }
}

function setCustomStatus(desk: WireDesk, faults: WireFaults, value: unknown): void {
  const isObject = typeof value === 'object' && value !== null
  const form = isObject ? 'object' : 'id'
  if (!faults.customStatusForms.includes(form)) throw new HostError('not a custom status')
  const id = isObject && 'id' in value ? value.id : value
  const status = desk.customStatuses.find((one) => one.id === id)
  if (status === undefined) throw new HostError('unknown custom status')
  desk.paths['ticket.customStatus'] = form === 'object' ? status : status.id
  desk.paths['ticket.status'] = status.status_category
}

function assign(desk: WireDesk, value: unknown): void {
  const { groupId, userId } = Object(value)
  const group = desk.groups.find(({ id }) => id === groupId)
  const user = desk.users.find(({ id }) => id === userId)
  if (group === undefined) throw new HostError('unknown group')
  desk.paths['ticket.assignee'] = { group, user: user ?? null }
}

/** What `invoke` does; tags are taken as a list or one string, as in the single form. */
export function invokeOnForm(
  desk: WireDesk,
  faults: WireFaults,
  [action, args]: [string, readonly unknown[]],
): void {
  if (faults.forgets.includes(action)) return
  const tags = Object(desk.paths['ticket.tags'])
  const isRich = desk.paths['ticket.comment.useRichText'] === true
  switch (action) {
    case 'ticket.tags.add':
      desk.paths['ticket.tags'] = [...tags, ...[args[0]].flat()]
      return
    case 'ticket.tags.remove':
      desk.paths['ticket.tags'] = tags.filter((tag: unknown) => ![args[0]].flat().includes(tag))
      return
    case 'ticket.collaborators.add':
    case 'ticket.collaborators.remove':
      changeCollaborators(desk, action, args[0])
      return
    case 'ticket.comment.appendHtml':
      if (!isRich) throw new HostError('the composer takes no HTML')
      append(desk, faults, String(args[0]))
      return
    case 'ticket.comment.appendText':
      if (isRich) throw new HostError('line breaks would be lost')
      append(desk, faults, String(args[0]))
      return
    case 'notify':
    case 'resize':
    case 'routeTo':
      return
    default:
      throw new HostError(`cannot do ${action}`)
  }
}

function append(desk: WireDesk, faults: WireFaults, text: string): void {
  desk.paths['ticket.comment.text'] = `${desk.paths['ticket.comment.text']}${text}`
  if (faults.composerTurnsPublic) desk.paths['ticket.comment.type'] = 'publicReply'
}

function changeCollaborators(desk: WireDesk, action: string, given: unknown): void {
  const { id } = Object(given)
  const person = desk.users.find((user) => user.id === id)
  if (person === undefined) throw new HostError('unknown collaborator')
  const others = Object(desk.paths['ticket.collaborators']).filter((cc: { id: number }) => cc.id !== id)
  desk.paths['ticket.collaborators'] = action.endsWith('add') ? [...others, person] : others
}

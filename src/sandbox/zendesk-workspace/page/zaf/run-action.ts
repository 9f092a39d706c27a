import { addTags, removeTags } from '../../desk/tags.ts'
import type { PersonView } from '../../desk-api/views.ts'
import { cleanHtml, textAsHtml } from '../clean-html.ts'
import type { ComposerPlace } from '../open-composer.ts'
import { isEmptyHtml, toShownTicket } from '../shown-ticket.ts'
import type { WorkspaceActions } from '../workspace-actions.ts'
import { type FrameView, findTab, type Store, type TicketTab, updateTab } from '../workspace-state.ts'
import { isTextList } from './write-path.ts'
import { type Answer, done, refused } from './zaf-messages.ts'

export type ActionWorld = {
  frame: FrameView
  store: Store
  actions: WorkspaceActions
  composers: ComposerPlace
  log: (text: string) => void
}
type TicketAction = (args: readonly unknown[], world: ActionWorld & { tab: TicketTab }) => Answer
type FrameAction = (args: readonly unknown[], world: ActionWorld) => Answer

/** Carries out one action of an `invoke`. */
export function runAction(name: string, args: readonly unknown[], world: ActionWorld): Answer {
  const onFrame = frameActions[name]
  if (onFrame !== undefined) return onFrame(args, world)
  const onTicket = ticketActions[name]
  if (onTicket === undefined) return refused(`"${name}" No such Api`)
  const { ticketId } = world.frame
  const tab = ticketId === null ? undefined : findTab(world.store.get(), ticketId)
  if (tab === undefined) return refused(`"${name}" is not available in this location`)
  if (tab.saved.status === 'closed') return refused(`"${name}" is refused: the ticket is closed`)
  if (world.store.get().session.me.isLight && /^ticket\.(tags|collaborators)/.test(name)) {
    return refused(`"${name}" is refused to a light agent`)
  }
  return onTicket(args, { ...world, tab })
}

const append =
  (toHtml: (text: string) => string): TicketAction =>
  ([text], { tab, actions }) => {
    if (typeof text !== 'string') return refused('A text is due')
    const before = isEmptyHtml(tab.draft.html) ? '' : tab.draft.html
    actions.setDraft(tab.saved.id, { html: before + toHtml(text) })
    return done()
  }

const changeTags =
  (change: typeof addTags): TicketAction =>
  ([given], { tab, actions, store }) => {
    const named = typeof given === 'string' ? [given] : given
    if (!isTextList(named)) return refused('Tags are a text or a list of texts')
    const { tags } = toShownTicket(tab, store.get().session)
    actions.edit(tab.saved.id, { tags: change(tags, named) })
    return done()
  }

const changeCollaborators =
  (kind: 'add' | 'remove'): TicketAction =>
  ([given], { tab, actions, store }) => {
    const { session } = store.get()
    const { collaborators } = toShownTicket(tab, session)
    const known = [...collaborators, ...tab.saved.collaborators, ...session.staff, tab.saved.requester]
    const person = known.find((each) => isMeant(each, given))
    if (person === undefined)
      return refused('A collaborator is {id} or {email} of a person this sandbox knows')
    const others = collaborators.filter(({ id }) => id !== person.id)
    actions.edit(tab.saved.id, { collaborators: kind === 'add' ? [...others, person] : others })
    return done()
  }

function isMeant({ id, email }: PersonView, given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  if ('id' in given) return given.id === id
  return 'email' in given && email !== null && given.email === email
}

const ticketActions: Record<string, TicketAction> = {
  'ticket.comment.appendText': append(textAsHtml),
  'ticket.comment.appendHtml': append(cleanHtml),
  'ticket.editor.insert': ([html], { tab, composers, log }) => {
    const shown = composers.current()
    if (typeof html !== 'string') return refused('A text is due')
    if (shown === undefined) return refused('No composer is on the screen')
    if (shown.ticketId !== tab.saved.id) {
      log(
        `#${tab.saved.id}: ticket.editor.insert went into the composer on the screen, that of #${shown.ticketId}`,
      )
    }
    shown.insert(cleanHtml(html))
    return done()
  },
  'ticket.tags.add': changeTags(addTags),
  'ticket.tags.remove': changeTags(removeTags),
  'ticket.collaborators.add': changeCollaborators('add'),
  'ticket.collaborators.remove': changeCollaborators('remove'),
  'ticket.enableSave': (_, { store, tab }) => {
    updateTab(store, tab.saved.id, () => ({ canSave: true }))
    return done()
  },
  'ticket.disableSave': (_, { store, tab }) => {
    updateTab(store, tab.saved.id, () => ({ canSave: false }))
    return done()
  },
}

const frameActions: Record<string, FrameAction> = {
  track: () => done(),
  notify: ([text, kind, options], { actions }) => {
    if (typeof text !== 'string') return refused('A text is due')
    const known = kind === 'alert' || kind === 'error' ? kind : 'notice'
    const isSticky =
      typeof options === 'object' && options !== null && Reflect.get(options, 'sticky') === true
    actions.notify({ kind: known, text, isSticky })
    return done()
  },
  routeTo: ([to, id], { actions, store }) => {
    if (to === 'ticket' && Number(id) > 0) void actions.openTicket(Number(id))
    else if (to === 'nav_bar' && store.get().session.app.frames.nav_bar !== undefined)
      actions.go({ at: 'app' })
    else return refused(`routeTo "${String(to)}" is not rebuilt here`)
    return done()
  },
  resize: ([size], { frame, store }) => {
    const height = typeof size === 'object' && size !== null ? Reflect.get(size, 'height') : undefined
    if (typeof height !== 'string' && typeof height !== 'number') return refused('resize: a height is due')
    updateFrame(store, frame.key, { height: toCssSize(height) })
    return done()
  },
  show: (_, { frame, store }) => {
    updateFrame(store, frame.key, { isVisible: true })
    return done()
  },
  hide: (_, { frame, store }) => {
    updateFrame(store, frame.key, { isVisible: false })
    return done()
  },
  'instances.create': () => refused('instances.create is not rebuilt here'),
}

function toCssSize(size: string | number): string {
  return /^\d+(\.\d+)?$/.test(String(size)) ? `${size}px` : String(size)
}

export function updateFrame(store: Store, key: string, change: Partial<FrameView>): void {
  store.update(({ frames }) => ({
    frames: frames.map((frame) => (frame.key === key ? { ...frame, ...change } : frame)),
  }))
}

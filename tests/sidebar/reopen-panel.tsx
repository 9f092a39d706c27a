import { screen, within } from '@testing-library/react'
import type { WireHost } from '../zendesk/wire-host.ts'
import { openPanel } from './open-panel.tsx'

export const leslie = '8002'
export const me = '8001'
export const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`

export const account = {
  id: 'a1',
  email: 'dana.whitfield@dcyf.wa.gov',
  firstName: 'Dana',
  lastName: 'Whitfield',
  role: 'Coach Lead',
  createdAt: at(1),
  ticketId: 101,
  agentId: leslie,
  state: 'made',
}
export const event = (kind: string, minute: number, more: object = {}) => ({
  kind,
  at: at(minute),
  agentId: leslie,
  ...more,
})
export const create = { action: 'create_account' }
export const wholeRun = [
  event('suggested', 0, create),
  event('chosen', 0, create),
  event('reply-placed', 2, create),
  event('status-set', 2, create),
  event('tagged', 2, create),
]

type Past = {
  accounts?: object[]
  events?: object[]
  desk?: (host: WireHost) => void
  settings?: Record<string, unknown>
  rehearsal?: boolean
}

/** Opens the panel on a ticket that the proxy knows these things of. */
export const reopen = ({ accounts = [], events = [], ...options }: Past) =>
  openPanel({
    ...options,
    proxy: ({ path, method }) =>
      path === '/tickets/101/events' && method === 'GET'
        ? { status: 200, body: { events, accounts } }
        : undefined,
  })

export const lines = () =>
  screen
    .getAllByRole('listitem')
    .filter(({ dataset }) => dataset.state !== undefined)
    .map((line) => [
      line.querySelector('p')?.textContent ?? '',
      line.dataset.state,
      line.querySelectorAll('p')[1]?.textContent?.replaceAll(/\s/g, ' ') ?? '',
    ])
export const receipt = () => screen.findByRole('region', { name: 'What happened' })
export const lineOf = (title: string) => {
  const line = screen.getByText(title).closest('li')
  if (line === null) throw new Error(`${title} is no line of the receipt`)
  return within(line)
}

export const replySent = ({ desk }: WireHost) => {
  desk.comments = [
    ...desk.comments,
    {
      author_id: 8002,
      public: true,
      plain_body: 'Hi Dana, … Enter your Username: dana.whitfield@dcyf.wa.gov',
      created_at: at(5),
    },
  ]
  Object.assign(desk.paths, {
    'ticket.status': 'solved',
    'ticket.customStatus': { id: 23 },
    'ticket.tags': ['new_ceci_account'],
  })
}

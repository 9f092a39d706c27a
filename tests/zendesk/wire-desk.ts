export const requesterId = 7001
const agentId = 8001
export const otherAgentId = 8002

type WireComment = {
  author_id: number
  public: boolean
  plain_body?: string
  body?: string
  created_at?: string
}
type Row = Record<string, unknown>

/** What Zendesk holds of one ticket and its people, in the shapes in which Zendesk gives it. */
export function createWireDesk() {
  return {
    paths: {
      'ticket.id': 101,
      'ticket.subject': 'CECI account',
      'ticket.status': 'open',
      'ticket.customStatus': { id: 12 },
      'ticket.tags': ['early_learning', 'vip'],
      'ticket.requester': {
        id: requesterId,
        name: 'Dana Whitfield',
        email: 'dana.whitfield@dcyf.wa.gov',
        locale: 'en-US',
        role: 'end-user',
      },
      'ticket.assignee': { group: { id: 51, name: 'Help Desk' }, user: null },
      'ticket.collaborators': [
        { id: 7002, name: 'Lee Park', email: 'lee.park@dcyf.wa.gov', role: 'end-user' },
      ],
      'ticket.viewers': [{ id: otherAgentId, name: 'Leslie Janes', isEditing: false, isIdle: true }],
      'ticket.updatedAt': '2026-11-20T10:00:00Z',
      'ticket.comment.text': '<p></p>',
      'ticket.comment.type': 'publicReply',
      'ticket.comment.useRichText': true,
      currentUser: {
        id: agentId,
        name: 'Maya Torres',
        email: 'maya@desk.example',
        role: 'agent',
        locale: 'es',
        groups: [],
      },
      colorScheme: 'dark',
    } as Record<string, unknown>,
    comments: [
      { author_id: requesterId, public: true, plain_body: 'I need a CECI account.\n\nDana,&nbsp;DCYF' },
      { author_id: agentId, public: false, plain_body: 'Looks genuine' },
      { author_id: 7002, public: true, body: 'Me too' },
      { author_id: -1, public: true, plain_body: 'Merged' },
    ] as WireComment[],
    users: [
      { id: requesterId, name: 'Dana Whitfield', email: 'dana.whitfield@dcyf.wa.gov', role: 'end-user' },
      { id: 7002, name: 'Lee Park', email: null, role: 'end-user' },
      { id: agentId, name: 'Maya Torres', email: 'maya@desk.example', role: 'agent', default_group_id: 51 },
      {
        id: otherAgentId,
        name: 'Leslie Janes',
        email: 'leslie@desk.example',
        role: 'admin',
        default_group_id: 52,
      },
      { id: 8003, name: 'Sam Okafor', email: 'sam@desk.example', role: 'agent', default_group_id: null },
    ] as Row[],
    me: { role: 'agent', role_type: 0, only_private_comments: false } as Row,
    groups: [
      { id: 51, name: 'Help Desk' },
      { id: 52, name: 'Team Leads' },
    ],
    customStatuses: [
      { id: 12, agent_label: 'Open', status_category: 'open', active: true },
      { id: 21, agent_label: 'Resolved', status_category: 'pending', active: true },
      { id: 22, agent_label: 'Resolved', status_category: 'solved', active: false },
      { id: 23, agent_label: 'Resolved', status_category: 'solved', active: true },
      { id: 24, agent_label: 'Solved', status_category: 'solved', active: true },
    ],
    saved: [] as Row[],
  }
}
export type WireDesk = ReturnType<typeof createWireDesk>

export const parseRow = (value: unknown): Row => {
  if (typeof value !== 'object' || value === null) throw new TypeError(`no object: ${JSON.stringify(value)}`)
  return { ...value }
}

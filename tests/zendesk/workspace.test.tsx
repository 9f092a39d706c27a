import { type WorkspaceUnderTest, workspaceContract } from '../contracts/workspace.ts'
import { openFrame } from './open-frame.ts'
import { otherAgentId, parseRow } from './wire-desk.ts'

async function setup(): Promise<WorkspaceUnderTest> {
  const { host, workspace } = await openFrame()
  const { paths, saved } = host.desk
  return {
    workspace,
    ticketId: 101,
    given: {
      requester: { name: 'Dana Whitfield', email: 'dana.whitfield@dcyf.wa.gov' },
      firstComment: 'I need a CECI account.',
      tag: 'vip',
      customSolved: 'Resolved',
      cc: { id: 7002, name: 'Lee Park', email: 'lee.park@dcyf.wa.gov' },
      group: { id: 52, name: 'Team Leads' },
      agent: { id: otherAgentId, name: 'Leslie Janes', email: 'leslie@desk.example', groupId: 52 },
    },
    zendesk: {
      look: async () => ({
        status: String(paths['ticket.status']),
        tags: Object(paths['ticket.tags']),
        composer: String(paths['ticket.comment.text']),
        composerType: String(paths['ticket.comment.type']),
      }),
      type: async (html) => {
        paths['ticket.comment.text'] = html
      },
      saveElsewhere: async () => {
        paths['ticket.updatedAt'] = '2026-11-20T10:30:00Z'
      },
      saved: async () => ({
        status: String(paths['ticket.status']),
        tags: Object(paths['ticket.tags']),
        ccIds: Object(paths['ticket.collaborators']).map(({ id }: { id: number }) => id),
        comments: saved
          .filter(({ comment }) => comment !== undefined)
          .map(({ comment }) => parseRow(comment))
          .map((comment) => ({ public: comment.public === true, html: String(comment.html_body) })),
      }),
    },
  }
}

workspaceContract('the adapter on the SDK of 2017', setup)

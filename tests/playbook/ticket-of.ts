import type { Comment, Ticket } from '../../src/contract/ticket.ts'

export const dana = { name: 'Reyes, Dana (DCYF)', email: 'dana.reyes@dcyf.wa.gov', locale: 'en-US' }
export const pat = { name: 'Pat Lindqvist', email: 'pat@example.com', locale: 'en-US' }

const agent = { authorName: 'Robin Castellane', authorEmail: 'cecihelp@uw.edu' }

/** What our agents ask when nothing tells who somebody is. */
export const ourQuestion = 'Hello,\n\nCan you explain your role to me and what program you work for?\n\nRobin'

/** A ticket by `requester`: texts are theirs, `{ agent: text }` is ours. */
export function ticketOf(
  requester: Ticket['requester'],
  ...texts: (string | { agent: string } | { other: string; name: string; email: string })[]
): Ticket {
  const comments = texts.map((text): Comment => {
    if (typeof text === 'string') {
      const { name: authorName, email: authorEmail } = requester
      return { author: 'requester', authorName, authorEmail, public: true, text }
    }
    if ('agent' in text) return { author: 'agent', ...agent, public: true, text: text.agent }
    return { author: 'other', authorName: text.name, authorEmail: text.email, public: true, text: text.other }
  })
  return { subject: 'CECI', status: 'open', tags: [], requester, comments }
}

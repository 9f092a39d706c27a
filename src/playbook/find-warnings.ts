import type { Candidate, Warning } from './decision.ts'
import { domainOf } from './people/addresses.ts'
import type { Reading } from './read-ticket.ts'
import { type Doubt, doubtDomain, isStaffAddress } from './staff/genuine-domain.ts'

/** What to look at twice: whom the words may deceive, what is missing, who was left out. */
export function findWarnings(
  { ticket, targets, orders, settings, staff }: Reading,
  people: readonly Candidate[],
): Warning[] {
  const emails = [...new Set([ticket.requester.email.toLowerCase(), ...people.map(({ email }) => email)])]
  const byDomain = new Map<string, Doubt | undefined>()
  const doubts = emails.flatMap((email): Warning[] => {
    const domain = domainOf(email)
    if (!byDomain.has(domain)) byDomain.set(domain, email === '' ? undefined : doubtDomain(email, settings))
    const kind = byDomain.get(domain)
    return kind === undefined ? [] : [{ kind, quote: email }]
  })
  const hidden = orders.map(
    ({ sentence }): Warning => ({
      kind: 'hidden-instruction',
      quote: sentence.source.slice(sentence.start, sentence.end).trim(),
    }),
  )
  const missing = people.flatMap(({ firstName, lastName, email }): Warning[] => [
    ...(email === '' ? [{ kind: 'missing-email', quote: `${firstName} ${lastName}`.trim() } as const] : []),
    ...(firstName === '' || lastName === '' ? [{ kind: 'missing-name', quote: email } as const] : []),
  ])
  const leftOut = targets.leftOut.map((quote): Warning => ({ kind: 'left-out', quote }))
  const isPrivate = staff?.rule === 'dcyf-staff' && !isStaffAddress(ticket.requester.email, settings)
  const privately: Warning[] = isPrivate ? [{ kind: 'private-address', quote: ticket.requester.email }] : []
  const many: Warning[] = people.length > 20 ? [{ kind: 'many-people', quote: String(people.length) }] : []
  return [...doubts, ...hidden, ...missing, ...leftOut, ...privately, ...many]
}

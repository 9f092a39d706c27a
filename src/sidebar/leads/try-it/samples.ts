import type { Ticket } from '../../../contract/ticket.ts'

export const sampleNames = ['staff', 'noRole', 'teacher', 'parent'] as const
export type SampleName = (typeof sampleNames)[number]

type Written = { subject: string; name: string; email: string; text: string; locale?: string }

/** A ticket with one message, as somebody would write it by e-mail. */
export function writeTicket({ subject, name, email, text, locale = 'en-US' }: Written): Ticket {
  return {
    subject,
    status: 'new',
    tags: [],
    requester: { name, email, locale },
    comments: [{ author: 'requester', authorName: name, authorEmail: email, public: true, text }],
  }
}

/** Invented people; one ticket for each usual ending. */
export const samples: Readonly<Record<SampleName, Ticket>> = {
  staff: writeTicket({
    subject: 'CECI account',
    name: 'Dana Reyes',
    email: 'dana.reyes@dcyf.wa.gov',
    text: 'Hello,\n\nI just started at DCYF as an Early Achievements specialist and need a CECI account.\n\nThanks,\nDana Reyes',
  }),
  noRole: writeTicket({
    subject: 'account',
    name: 'Jordan Blake',
    email: 'jordan.blake@gmail.com',
    text: 'Hi, can you please make me an account for CECI? Jordan',
  }),
  teacher: writeTicket({
    subject: 'Cuenta de CECI',
    name: 'Marisol Vega',
    email: 'marisol.vega@gmail.com',
    locale: 'es',
    text: 'Buenos días:\n\nSoy maestra en el centro infantil Little Acorns y necesito una cuenta de CECI.\n\nGracias,\nMarisol Vega',
  }),
  parent: writeTicket({
    subject: 'Access to CECI',
    name: 'Chris Lund',
    email: 'chris.lund@outlook.com',
    text: 'My daughter attends a preschool in Tacoma. As a parent I would like an account to see the coaching videos.\n\nChris Lund',
  }),
}

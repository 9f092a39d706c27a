import type { SampleTicket } from './sample-ticket.ts'

export const waitingForAnswer: SampleTicket = {
  id: 112,
  subject: 'Getting started',
  requester: { name: 'Shoshana Adler', email: 'shosh.adler@gmail.com' },
  status: 'pending',
  tags: ['ceci_waiting_role'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 98,
      text: `Hi! I'd like an account so I can start using CECI this fall. What do you need from me?

Shoshana Adler`,
    },
    {
      by: { agent: 'Marcus Teller' },
      hoursAgo: 74,
      text: `Hi Shoshana,

Can you explain your role to me and what program you work for?

Typically, Program Directors invite Coachees/teachers/providers to create accounts and Coach Leads invite coaches to create accounts. If your role is outside of either of these scenarios, please give us a little more information so that we can help direct you to the right person to set up your account or help create the account for you.

Thank you so much!

Marcus`,
    },
    {
      by: { agent: 'Marcus Teller' },
      public: false,
      hoursAgo: 26,
      text: 'no answer yet, will nudge next week',
    },
  ],
}

export const answeredQuestion: SampleTicket = {
  id: 113,
  subject: 'User account request',
  requester: { name: 'Lamar Escobedo-Finch', email: 'lescobedofinch@orchardvalleyhs.org' },
  status: 'open',
  tags: ['account_request', 'ceci_waiting_role'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 52,
      text: `Hello,

Requesting a user account for CECI.

Lamar Escobedo-Finch
lescobedofinch@orchardvalleyhs.org<mailto:lescobedofinch@orchardvalleyhs.org>
253-555-0139`,
    },
    {
      by: { agent: 'Robin Castellane' },
      hoursAgo: 48,
      text: `Hello Lamar,

Thank you for your message. Can you tell us (1) your role and (2) the program or agency you work with?

Robin Castellane
CECI Help Desk | Cultivate Learning`,
    },
    {
      by: 'requester',
      hoursAgo: 7,
      text: `Coach. Orchard Valley Head Start/ECEAP. My coach lead is Theresa Nakagawa (tnakagawa@orchardvalleyhs.org), she's out till the 20th though so I figured I'd go straight to you.

Lamar`,
    },
  ],
}

export const closed: SampleTicket = {
  id: 117,
  subject: 'CECI account for our new licensor',
  requester: { name: 'Petrosyan, Ani (DCYF)', email: 'ani.petrosyan@dcyf.wa.gov' },
  status: 'closed',
  tags: ['new_ceci_account'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 900,
      text: `Hello, I'm new to DCYF (Early Learning, Tumwater) and need a Coach Lead account on CECI.

Ani Petrosyan
Early Learning Coordinator
360-555-0121`,
    },
    {
      by: { agent: 'Priya Sandoval' },
      hoursAgo: 890,
      text: `Hi Ani,

I have created a new account for Ani Petrosyan.

There is a Help tab at the bottom of every page with some helpful tip sheets to get started.

Thanks,

Priya`,
    },
  ],
}

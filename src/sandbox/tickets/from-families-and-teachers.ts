import type { SampleTicket } from './sample-ticket.ts'

export const gmailWithoutRole: SampleTicket = {
  id: 104,
  subject: 'account',
  requester: { name: 'tammy r', email: 'tammyr1974@gmail.com' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 4,
      text: `hi how do i get an account for ceci? i tried to sign up on the web site but there is no sign up button anywhere just log in. thx

tammy`,
    },
  ],
}

export const familyChildCare: SampleTicket = {
  id: 105,
  subject: 'how i make acount',
  requester: { name: 'Nadezhda Little Stars', email: 'nadya.littlestars@gmail.com' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 25,
      text: `Hello. I am family home child care provider, license 6 years, in Vancouver WA. My coach from Early Achivers come every month and now she say we do on CECI and I must to have acount. I can not find where to make. My english is not perfect sorry.

Nadya
360 555 0109`,
    },
  ],
}

export const parent: SampleTicket = {
  id: 108,
  subject: 'access to see my sons class videos',
  requester: { name: 'Brandon Kowalczyk', email: 'bkow_88@gmail.com' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 30,
      text: `Hello, my son is in the pre-K room at Tall Cedars and his teacher told us at pick up that they record in the classroom for their coaching and it goes on your CECI site. I would like my own log in as a parent so I can see the videos he is in. A lady at DCYF licensing gave me this email. Please let me know what you need from me, I can send ID.

Brandon K.
253-555-0181`,
    },
  ],
}

export const spanish: SampleTicket = {
  id: 110,
  subject: 'cuenta',
  requester: { name: 'Guadalupe Ontiveros', email: 'lupita.ontiveros@outlook.com', locale: 'es' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 22,
      text: `Buenas tardes, quisiera saber como puedo tener una cuenta en CECI. Ya entre a la pagina pero me pide usuario y contraseña y yo no tengo.

Gracias y bendiciones,
Lupita`,
    },
  ],
}

export const passwordReset: SampleTicket = {
  id: 111,
  subject: 'Locked out',
  requester: { name: 'devonte.h', email: 'devonte.hargrove@brightharborelc.org' },
  status: 'new',
  tags: ['login'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 2,
      text: `I've had a CECI account since 2021 (Coachee) and now it says wrong password. Clicked forgot password twice, no email comes, yes I checked junk. Need in today, my coach is coming at 2.

Devonté`,
    },
  ],
}

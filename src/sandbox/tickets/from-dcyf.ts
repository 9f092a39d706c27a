import type { SampleTicket } from './sample-ticket.ts'

export const plainRequest: SampleTicket = {
  id: 101,
  subject: 'CECI account',
  requester: { name: 'Nguyen, Thuy-Linh (DCYF)', email: 'thuy-linh.nguyen@dcyf.wa.gov' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 3,
      text: `Hi, could I get a CECI account please? Before Thursday if possible.

Thanks,
Thuy-Linh

Thuy-Linh Nguyen
Early Learning Program Specialist
Washington State Department of Children, Youth, and Families
360-555-0147 | thuy-linh.nguyen@dcyf.wa.gov`,
    },
  ],
}

const rows = [
  ['Name', 'Email', 'Start'],
  ['Okafor, Chidinma', 'Chidinma.Okafor@dcyf.wa.gov', '9/3'],
  ['Lindqvist, Bo', 'Bo.Lindqvist@dcyf.wa.gov', '9/3'],
  ['Santos-Reyes, Marisol', 'Marisol.Santos-Reyes@dcyf.wa.gov', '9/9'],
  ['Whitefeather, Dale', 'Dale.Whitefeather@dcyf.wa.gov', '9/16'],
  ['Tran, Kim-Ly', 'Kim-Ly.Tran@dcyf.wa.gov', '9/16'],
].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)

export const fiveNewStaff: SampleTicket = {
  id: 109,
  subject: 'New staff - CECI accounts needed',
  requester: { name: 'Aldous, Pamela (DCYF)', email: 'pamela.aldous@dcyf.wa.gov' },
  status: 'new',
  tags: ['account_request'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 20,
      html: `<p>Hi team,</p><p>We on-boarded a group of Quality Recognition staff this month and all of them will need CECI. Info below, let me know if you need anything else from me.</p>
<table>${rows.join('')}</table>
<p>Pam Aldous<br>Quality Recognition Supervisor<br>Department of Children, Youth, and Families<br>(360) 555-0163 | Pamela.Aldous@dcyf.wa.gov</p>`,
    },
  ],
}

export const colleagueInCopy: SampleTicket = {
  id: 116,
  subject: 'Account for Emmett – Coach role',
  requester: { name: 'Yamashita, Claire (DCYF)', email: 'claire.yamashita@dcyf.wa.gov' },
  status: 'new',
  ccs: [
    { name: 'Emmett Dubois', email: 'emmett.dubois@dcyf.wa.gov' },
    { name: 'Pre-K Pilot Team', email: 'prek.pilot@dcyf.wa.gov' },
  ],
  comments: [
    {
      by: 'requester',
      hoursAgo: 6,
      text: `Hello,

Could you set up our colleague Emmett Dubois (emmett.dubois@dcyf.wa.gov) with a Coach account rather than Coach Lead? He'll be carrying a small caseload of his own in the Pre-K pilot here at DCYF and won't supervise anybody. Emmett and the pilot team are in copy.

Thank you kindly,

Claire Yamashita
Pre-K Coaching Pilot Lead | DCYF
360.555.0136`,
    },
  ],
}

import type { SampleTicket } from './sample-ticket.ts'

export const supervisorHired: SampleTicket = {
  id: 102,
  subject: 'New coach supervisor @ ESD 105',
  requester: { name: 'Tobias Wren', email: 'tobias.wren@esd105.org' },
  status: 'new',
  tags: ['ceci', 'new_user'],
  comments: [
    {
      by: 'requester',
      hoursAgo: 5,
      text: `Hi there!

I was hired Aug 1 to supervise our team of five Early Achievers coaches at ESD 105 in Yakima. My understanding is that I should be set up in CECI as the Coach Lead so that I can bring my coaches in. Could you create my account?

Best,
Toby

Tobias Wren
Early Achievers Coaching Manager
Educational Service District 105 | Yakima, WA
o. 509.555.0124  c. 509.555.0187
[cid:image001.png@01DB0F2A.7C1E33B0]`,
    },
  ],
}

export const cultivateStaff: SampleTicket = {
  id: 103,
  subject: 'CECI account for onboarding',
  requester: { name: 'Ingrid Solheim', email: 'isolheim@uw.edu' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 8,
      text: `Hey all —

I joined the Cultivate Learning PD team on Monday and need to get into CECI to follow along with onboarding. Usual set up is fine.

Ingrid Solheim (she/her)
Professional Development Specialist
Cultivate Learning | University of Washington
isolheim@uw.edu | 206-555-0158`,
    },
  ],
}

export const directorAddsTeachers: SampleTicket = {
  id: 106,
  subject: 'Add my teachers please',
  requester: { name: 'Annaliese Friedrichsen-Cole', email: 'director@sunnyhillelc.com' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 26,
      text: `Hi,

I'm the Program Director at Sunny Hill Early Learning Center (site 2). Please add these teachers under me in CECI:

- Bethany Ruiz, bethany@sunnyhillelc.com
- Mo Farrokhzad, mo@sunnyhillelc.com
- Tiffani Blackwood (Tiffani w/ an i!), tiffani@sunnyhillelc.com

I already have my own account. Our coach would like them in before her first visit on the 22nd.

Thank you!
Annaliese Friedrichsen-Cole
206-555-0172`,
    },
  ],
}

export const leadWantsCoaches: SampleTicket = {
  id: 107,
  subject: 'Accounts for 2 coaches',
  requester: { name: 'Ravindra Pillai', email: 'rpillai@northsoundfamilies.org' },
  status: 'new',
  comments: [
    {
      by: 'requester',
      hoursAgo: 28,
      text: `Hi,

Coach Lead at North Sound Families here. Can you create accounts for my two new coaches?

Kathryn "Kit" Oyelaran - koyelaran@northsoundfamilies.org
Stellan Brask - sbrask@northsoundfamilies.org

They start Monday, so a quick turnaround would be great.

Ravi Pillai
Coaching Supervisor
425-555-0176`,
    },
  ],
}

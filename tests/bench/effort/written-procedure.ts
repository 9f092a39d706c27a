export type ActionName = 'create_account' | 'ask_role' | 'send_tip_sheet' | 'discuss'

/** Each action's ticket of the sandbox, and what an agent by hand or by macro has to know about it. */
export const tasks = {
  create_account: {
    ticketId: 101,
    email: 'thuy-linh.nguyen@dcyf.wa.gov',
    firstName: 'Thuy-Linh',
    lastName: 'Nguyen',
    tag: 'new_ceci_account',
    status: 'Resolved',
  },
  ask_role: { ticketId: 104, firstName: 'Tammy', status: 'Pending' },
  send_tip_sheet: { ticketId: 106, firstName: 'Annaliese', tag: 'new_ceci_account', status: 'Resolved' },
  discuss: { ticketId: 108, status: 'Open' },
} as const

export const agentFirstName = 'Maya'
export const initialPassword = 'CECI2024*'

/** Blanks that a person fills in; each is one word, which two presses mark. */
export const blanks = { requester: 'REQUESTER', account: 'ACCOUNT', email: 'EMAIL', agent: 'AGENT' } as const

/** The procedure's texts as they stand in its document, the default password already in place. */
export const texts = {
  create_account: `Hi ${blanks.requester},

I have created a new account for ${blanks.account}.

To log in, go to the website https://wa-ceci.org

Enter your Username: ${blanks.email}

Password: ${initialPassword}

There is a Help tab at the bottom of every page with some helpful tip sheets to get started.

Please let me know if you need further support in getting to know the CECI system.

Thanks,

${blanks.agent}`,
  ask_role: `Hi ${blanks.requester},

Can you explain your role to me and what program you work for?

Typically, Program Directors invite Coachees/teachers/providers to create accounts and Coach Leads invite coaches to create accounts. If your role is outside of either of these scenarios, please give us a little more information so that we can help direct you to the right person to set up your account or help create the account for you.

Thank you so much!

${blanks.agent}`,
  send_tip_sheet: `Hi ${blanks.requester},

You can invite people to create accounts yourself: https://wa-ceci.org/help/adding-users-to-your-default-group

Thanks,

${blanks.agent}`,
  discuss: 'Leslie, DeEtta, Dawn, Juliet: a parent asks for an account. Create it?',
} as const

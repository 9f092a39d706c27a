const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)

export const accountsEn = {
  accounts: {
    title: 'Accounts',
    again: 'Read again',
    search: 'Search name, address, role, ticket',
    from: 'From',
    to: 'To',
    role: 'Role',
    agent: 'Agent',
    result: 'Result',
    all: 'All',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    twelveMonths: 'Twelve months',
    reading: (count: number) => `Reading… ${count} so far`,
    count: (shown: number, all: number) => (shown === all ? rows(all) : `${shown} of ${rows(all)}`),
    atMost: (count: number) =>
      `Only the newest ${count} rows are read. Choose a shorter period for the rest.`,
    failed: (why: string) => `The log could not be read. ${why}`,
    columns: {
      when: 'When',
      who: 'Account for',
      firstName: 'First name',
      lastName: 'Last name',
      email: 'E-mail address',
      role: 'Role',
      ticket: 'Ticket',
      agent: 'Agent',
      result: 'Result',
    },
    states: {
      'under-way': 'under way',
      made: 'made',
      unknown: 'not known',
      refused: 'refused',
      released: 'not made',
    },
    table: 'Rows of the log',
    pages: 'Pages of the table',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    newer: 'Newer',
    older: 'Older',
    export: (count: number) => `Export ${rows(count)} as CSV`,
    file: 'Download ceci-accounts.csv',
    csvText: 'The same as text, where downloads are barred',
  },
  charts: {
    title: 'Months',
    lead: 'Of the rows shown above.',
    none: 'No accounts were made in this period.',
    roles: 'Accounts made, by month and role',
    minutesTitle: 'From ticket opened to solved, median by month (newest 100 tickets of each month)',
    month: 'Month',
    minutes: 'Minutes',
    duration: (minutes: number) =>
      minutes < 120
        ? `${Math.round(minutes)} min`
        : minutes < 2880
          ? `${Math.round(minutes / 60)} h`
          : `${Math.round(minutes / 1440)} d`,
    asTable: 'The figures as a table',
    readingTickets: 'Reading the tickets’ times from Zendesk…',
    ticketsFailed: (why: string) => `Zendesk does not tell how long tickets took. ${why}`,
    noneSolved: 'None of these tickets is solved yet.',
  },
  unfinished: {
    title: 'Unfinished',
    lead: 'Accounts of the last 60 days whose reply is not sent, open outcomes of any age, and discussions older than two working days.',
    again: 'Look again',
    reading: 'Looking…',
    failed: (why: string) => `This could not be read. ${why}`,
    notListed: 'Accounts made by hand are not known here; look at the tickets.',
    accounts: (count: number) =>
      count === 0
        ? 'No account is unfinished'
        : count === 1
          ? '1 unfinished account'
          : `${count} unfinished accounts`,
    discussions: (count: number) =>
      count === 0 ? 'No discussion waits' : count === 1 ? '1 discussion waits' : `${count} discussions wait`,
    why: {
      'outcome-unknown': 'may or may not have an account: CECI never said.',
      'under-way': 'has an account under way.',
      'no-reply': 'has an account and no reply.',
      'reply-not-sent': 'has an account; the reply was placed and is not sent.',
    },
    since: (when: string) => `Waits since ${when}`,
    open: (ticket: number) => `Open ticket #${ticket}`,
    lookInCeci: (email: string) => `Look for ${email} in CECI’s Manage Users, then say what you saw.`,
  },
}

const seconds = (count: number): string => (Math.abs(count) === 1 ? '1 second' : `${Math.abs(count)} seconds`)

export const healthEn = {
  health: {
    title: 'Health',
    lead: 'Each line is checked anew when this page is opened. A red line says what to do.',
    again: 'Check again',
    checking: 'Checking…',
    levels: { good: 'good', note: 'worth a look', bad: 'to mend' },
    sum: (bad: number, notes: number) =>
      bad === 0 && notes === 0
        ? 'Everything is in order.'
        : bad === 0
          ? `Nothing is broken; ${notes} worth a look.`
          : `${bad} to mend, ${notes} worth a look.`,
    settings: {
      title: 'Settings',
      fine: (count: number) => `All ${count} readable settings have a meaning, reply texts included.`,
      todoAdmin: 'Correct it under Playbook here, or in Admin Center → Apps → CECI Accounts.',
      todoOther: 'Ask a Zendesk administrator to correct it; Playbook here gives the text to hand over.',
    },
    proxy: {
      title: 'Proxy reached',
      notSet: 'No proxy is set: agents make accounts in CECI by hand.',
      todoNotSet:
        'Nothing has to be done for that. To have accounts made in one press, set up the proxy, then enter its address and the shared key in Admin Center → Apps → CECI Accounts.',
      notAsked: 'Not asked, since the proxy address is no web address.',
      fine: 'The proxy answers through Zendesk.',
      silent: 'No answer came from the proxy.',
      down: (host: string, status: number) => `Zendesk reached no proxy at ${host} (HTTP ${status}).`,
      todoSilent: (healthz: string) =>
        `See first whether the proxy runs: systemctl status ceci-accounts on its machine, then ${healthz} must answer from a machine elsewhere. If it does, see that what stands before the proxy answers over https with a valid certificate.`,
      refused: (status: number) => `The call to the proxy was refused on the way (HTTP ${status}).`,
      todoRefused: (host: string) =>
        `Zendesk makes signed calls only to the host that the package was made for. If that is not ${host}, correct the proxy address or install a package made with --proxy-host ${host}. Also see that the shared key is set.`,
      stranger: (status: number) => `Something answers there (HTTP ${status}), but it is not the proxy.`,
      todoStranger: (host: string) => `See what listens at ${host}, and that the proxy runs behind it.`,
    },
    key: {
      title: 'Shared key accepted',
      fine: 'The proxy accepts the calls that Zendesk signs.',
      refused: 'The proxy refuses the signature.',
      todo: 'Enter the same shared key in the app’s settings and as SHARED_KEY of the proxy; see that ISSUERS of the proxy names this Zendesk, and that its clock is right.',
      unclear: 'The proxy did not say whether it accepts the key.',
      todoUnclear: 'Check again; if it stays so, look at the proxy’s log.',
    },
    ledger: {
      title: 'Ledger writable',
      fine: 'The proxy’s ledger can be written.',
      failing: 'The proxy cannot write its ledger. No account can be made.',
      stopping: 'The proxy is about to stop.',
      todo: 'See whether the disk is full or the database is down; the proxy’s log names the fault.',
    },
    clock: {
      title: 'Clocks agree',
      fine: (skewS: number) =>
        skewS === 0
          ? 'Proxy and this computer have the same time.'
          : `Proxy and this computer are ${seconds(skewS)} apart; 30 are allowed.`,
      off: (skewS: number) =>
        `The proxy is ${seconds(skewS)} ${skewS > 0 ? 'ahead of' : 'behind'} this computer.`,
      todo: 'Set the clock of the proxy’s machine by NTP (and this computer’s). Beyond 30 seconds signed calls are refused.',
      unknown: 'This proxy does not tell its time. A newer one does.',
    },
    ceci: {
      title: 'CECI reached',
      fine: 'CECI answers the proxy.',
      notAsked: 'Not asked: see the lines about the proxy and the key.',
      unreached: 'CECI does not answer the proxy as it should.',
      todo: 'See that CECI is up and that the proxy’s CECI_URL and log-in are right; the proxy’s log names the fault.',
    },
    links: {
      tipSheet: 'Tip sheet link',
      site: 'CECI web site link',
      notAsked: (url: string) => `Not asked, since “${url}” is no web address.`,
      fine: (url: string) => `${url} answers.`,
      silent: (url: string) => `${url} does not answer.`,
      gone: (url: string, status: number) => `${url} answers with HTTP ${status}.`,
      todo: 'Open the link; if the page has moved, set its new address under Playbook. Replies send people there.',
    },
    desk: {
      names: 'People, group, tags and statuses',
      wrongSettings: 'Not looked for until the settings above have a meaning.',
      responder: 'Responder',
      group: 'Group for discussions',
      tag: (tag: string) => `Tag ${tag}`,
      status: (name: string) => `Status ${name}`,
      statuses: 'Statuses',
      plainStatuses: 'Only Zendesk’s own statuses are used.',
      found: (name: string) => `Zendesk knows ${name}.`,
      missing: (name: string) => `Zendesk does not know ${name}, or knows more than one.`,
      todoMissing: 'Write the exact name, or the e-mail address or number, under Playbook.',
      notAsked: (name: string) => `Zendesk did not say whether it knows ${name}.`,
      used: (count: number) => (count === 1 ? '1 ticket carries it.' : `${count} tickets carry it.`),
      unused:
        'No ticket carries it yet. On a new desk that is as it should be; else look for a typing error.',
      noStatus: (name: string, category: string) =>
        `There is no active status ${name} in the category ${category}; the category’s own is used instead.`,
      todoStatus: (name: string) =>
        `Nothing has to be done, unless you want ${name}: then an administrator adds it.`,
    },
  },
}

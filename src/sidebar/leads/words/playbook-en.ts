import type { ReplyKind } from '../../../playbook/reply-kind.ts'

const replies: Record<ReplyKind, string> = {
  account_created: 'Account created',
  ask_role: 'Ask for role',
  tip_sheet_can_invite: 'Tip sheet, for somebody who can invite',
  tip_sheet_must_pass_on: 'Tip sheet, to pass on',
  discuss_note: 'Note to the team leads',
  already_has_account: 'Already has an account',
}

export const playbookEn = {
  playbook: {
    place: (message: string, line: number, column: number) => `${message} (line ${line}, column ${column})`,
    rules: {
      title: 'Rules in force',
      lead: 'What the app suggests, with your unsaved changes. An agent always decides.',
      invalid: 'The rules can be shown once the settings below have a meaning.',
      and: 'and',
      when: {
        create_account: (domains: string, phrases: string) => [
          `Somebody writes from a genuine address at ${domains}; or shows ${phrases}; or was hired to supervise coaches; or such a person asks for a colleague.`,
        ],
        phrase: (phrase: string, domain: string) => `“${phrase}” with an address at ${domain}`,
        ask_role:
          'Somebody asks for an account, and nothing tells both role and program; or their answer still does not.',
        send_tip_sheet:
          'Somebody looks for how to invite, or is inside the usual paths: Program Directors invite coachees, teachers and providers; Coach Leads invite coaches.',
        discuss:
          'The role is told, and it is outside the usual paths and the reasons above: parents, vendors, researchers, other states.',
        none: 'The ticket is not about a new account, or we wait for an answer.',
      },
      role: (role: string, roles: string) => `Role: ${role}, unless another of ${roles} is asked for.`,
      after: (status: string, tag: string) => `Status ${status}, ${tag === '' ? 'no tag' : `tag ${tag}`}.`,
      canInvite: (after: string) => `If they can invite: ${after}`,
      mustPassOn: (after: string) => `If they must pass it on: ${after}`,
      leads: (leads: string, group: string) =>
        group === ''
          ? `The note names ${leads}.`
          : `The note names ${leads}; the ticket goes to the group ${group}.`,
      never: 'Display names, look-alike addresses and orders inside a ticket prove nothing.',
    },
    replies: {
      title: 'Replies',
      lead: 'Written in Liquid, the language of Zendesk’s own macros. Agents see exactly the preview.',
      names: replies,
      which: 'Reply',
      language: 'Language',
      text: 'Text',
      insert: 'Insert a placeholder',
      fine: 'This text can be used.',
      problems: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
      noPassword: 'This text holds no password, so nobody could log in with it.',
      useBuiltIn: 'Back to the built-in text',
      isBuiltIn: 'This is the built-in text.',
      preview: 'Preview',
      previewOf: 'Preview with',
      againstBuiltIn: 'Changes to the built-in text',
      againstSaved: 'Changes to what is saved',
      same: 'No difference.',
    },
    settings: { title: 'Other settings', lead: 'An empty field stands for the built-in value.' },
    save: {
      title: 'Save',
      nothing: 'Nothing is changed.',
      go: 'Look and save',
      changes: (count: number) => (count === 1 ? '1 setting is changed:' : `${count} settings are changed:`),
      complaints: (count: number) =>
        count === 1
          ? '1 thing has to be mended before saving:'
          : `${count} things have to be mended before saving:`,
      save: 'Save in Zendesk',
      saving: 'Saving…',
      discard: 'Discard my changes',
      handOver: 'Only an administrator may save settings in Zendesk. Hand over this text:',
      handOverText: 'Text to hand over',
      handOverHead: 'Please change these settings in Admin Center → Apps → CECI Accounts:',
      saved: 'Saved, read again and compared. The shared key still works. Tickets opened from now on use it.',
      keyRefused:
        'Saved, but the proxy now refuses the shared key. Enter the key again in Admin Center → Apps → CECI Accounts.',
      keyUnclear: 'Saved, but the proxy did not answer, so the key is not proven. Look at Health.',
      notKept: (names: string) => `Zendesk took the change but holds another value for: ${names}.`,
      moved: (names: string) =>
        `Somebody else has changed ${names} meanwhile. Your text is kept; look at the changes, then save again.`,
      failed: (why: string) => `Nothing is known to be saved. ${why}`,
      diff: (setting: string) => `What changes in ${setting}`,
      empty: '(built-in)',
    },
    transfer: {
      title: 'Export and import',
      lead: 'All settings but the proxy’s address and the key, for review or to move them from test to live.',
      export: 'Export',
      file: 'Download ceci-accounts-settings.json',
      text: 'The settings as text',
      import: 'Import',
      paste: 'Paste exported settings here',
      pick: 'Or choose the file',
      notJson: 'This is not an export of this app.',
      unknown: (names: string) => `This app has no such settings: ${names}.`,
      same: 'These settings are the same as those here.',
      changes: (count: number) =>
        count === 1 ? '1 setting would change:' : `${count} settings would change:`,
      take: 'Take over, then save above',
      taken: 'Taken over. Nothing is saved yet.',
    },
    overrules: {
      title: 'How often agents overruled the suggestion',
      lead: 'Of the last 90 days, by the rule that spoke.',
      table: 'Counts by rule',
      none: 'Nothing was suggested in this time.',
      failed: (why: string) => `The counts could not be read. ${why}`,
      rule: 'Rule',
      suggested: 'Suggested',
      times: 'Times',
      overruled: 'Overruled',
      instead: 'Instead',
      noRule: 'No rule spoke',
      other: 'handed over, or told they have one',
    },
  },
  tryIt: {
    title: 'Try it',
    lead: 'What the app would say to a ticket. Nothing is written anywhere.',
    source: 'Ticket',
    sources: { sample: 'A sample', number: 'A ticket of this desk', pasted: 'A pasted text' },
    samples: {
      staff: 'DCYF staff asks for an account',
      noRole: 'Somebody without a role',
      teacher: 'A teacher, in Spanish',
      parent: 'A parent',
    },
    number: 'Ticket number',
    read: 'Read it',
    reading: 'Reading…',
    failed: (why: string) => `The ticket could not be read. ${why}`,
    subject: 'Subject',
    name: 'Requester’s name',
    email: 'Requester’s e-mail address',
    text: 'What they write',
    withDraft: 'With my unsaved changes',
    invalid: 'The settings have to be mended first; Playbook and Health say what.',
    result: 'What the app says',
    people: 'People who would get an account',
    notTold: 'not told',
    reply: 'Reply',
    after: 'Status and tags',
    noReply: 'No reply.',
    rehearse: 'Rehearse making the accounts',
    rehearsed: (email: string, password: string) =>
      `Rehearsed: ${email} would be made. The password in the rehearsal is “${password}”.`,
    rehearseFailed: (email: string, why: string) => `Rehearsal of ${email}: ${why}`,
    rehearseLead: 'Goes through the proxy’s rehearsal: CECI and Zendesk hear nothing of it.',
  },
}

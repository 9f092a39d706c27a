/** The rules of the procedure, each with what it says to an agent; `decide` names one in every reason. */
export const ruleSays = {
  'dcyf-staff': 'DCYF staff asks for an account',
  'cultivate-staff': 'Cultivate Learning staff asks for an account',
  'coach-supervisor': 'Supervises coaches and needs a Coach Lead account',
  'how-to-invite': 'Looks for how to invite people',
  'invites-staff': 'Can invite these people',
  'is-invited': 'Is invited by a Program Director or Coach Lead',
  'outside-usual-paths': 'Role is outside the usual paths',
  'role-not-told': 'Asks for an account and does not tell role and program',
  'answer-without-role': 'Answered without telling role and program',
  'waiting-for-answer': 'We asked and wait for the answer',
  'we-answered': 'We wrote last, and nothing new came',
  'automatic-reply': 'Only an automatic reply came',
  'already-done': 'Already done',
  'account-exists': 'About an account that exists',
  'no-account-wanted': 'Does not ask for an account',
  'request-taken-back': 'Took the request back',
  advertising: 'Advertising',
} as const

export type RuleName = keyof typeof ruleSays

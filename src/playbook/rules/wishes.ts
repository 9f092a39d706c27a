import type { Intent, Said } from '../intent/read-intent.ts'
import type { Target } from '../people/target.ts'

const wants =
  / (?:need|needs|needed|want|wants|would like|like|please|pls|could|can you|would you|may|request|requests|requesting|add|adding|mind|set up|setup|new|for|help|give|get|gets|how|who|never|nobody|no one|not|no|yet|without|lack|missing|todavia|aun|falta|cre[aeo]\S*|hag\S+|dijeron|own|register|sign up|necesit\S+|quier\S+|quisiera|solicit\S+|para|ayud\S+|\?|favor|puede|pueden|podria\S*) /

const headings = / (?:accounts?|logins?|users?|access|cuentas?|usuarios?) /

/** What plainly wishes for an account: without it none is created, whoever asks. */
export function findWishes({ account, hint, trouble }: Intent, people: readonly Target[]): readonly Said[] {
  if (account.length > 0) return account
  const listed = people.some(({ self }) => !self)
  return hint.filter(
    (one) =>
      !trouble.includes(one) &&
      (wants.test(one.sentence.words) ||
        (listed && one.from === 'subject' && headings.test(one.sentence.words))),
  )
}

import type { Reason, TipSheetReader } from '../decision.ts'
import type { Said } from '../intent/read-intent.ts'
import type { Reading } from '../read-ticket.ts'
import type { RuleName } from '../rule-names.ts'

/** What a rule says; `emails` are those of the people who get an account. */
export type Verdict =
  | { action: 'create_account'; emails: readonly string[]; because: readonly Reason[] }
  | { action: 'send_tip_sheet'; reader: TipSheetReader; because: readonly Reason[] }
  | { action: 'ask_role' | 'discuss' | 'none'; because: readonly Reason[] }

export function toReasons(rule: RuleName, said: readonly (Said | undefined)[]): Reason[] {
  return said
    .filter((one) => one !== undefined)
    .slice(0, 3)
    .map(({ sentence, from }) => ({
      rule,
      quote: sentence.source.slice(sentence.start, sentence.end).trim(),
      from,
    }))
}

/** The words that ask for an account, else those that hint at one, else the first that are said. */
export function whatIsAsked({ intent, said }: Reading): readonly Said[] {
  if (intent.account.length > 0) return intent.account
  return intent.hint.length > 0 ? intent.hint : said.slice(0, 1)
}

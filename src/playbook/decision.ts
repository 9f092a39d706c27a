import type { RuleName } from './rule-names.ts'

/** A rule that spoke, and the words it read; `quote` is a true substring of the place named by `from`. */
export type Reason = {
  rule: RuleName
  quote: string
  from: 'subject' | 'requester' | { comment: number }
}

/** Somebody who would get an account. A name or address is '' where the ticket does not tell it. */
export type Candidate = {
  firstName: string
  lastName: string
  email: string
  role: string
  listedRole: boolean
}

/** What an agent looks at twice before pressing; `quote` is what it is about, as the ticket writes it. */
export type Warning = {
  kind:
    | 'look-alike-domain'
    | 'likely-typo'
    | 'missing-email'
    | 'missing-name'
    | 'private-address'
    | 'hidden-instruction'
    | 'left-out'
    | 'many-people'
  quote: string
}

type Grounds = {
  because: readonly Reason[]
  greetingName: string
  warnings: readonly Warning[]
}

export type TipSheetReader = 'can-invite' | 'must-pass-on'

export type Decision =
  | ({ action: 'create_account'; people: readonly [Candidate, ...Candidate[]] } & Grounds)
  | ({ action: 'send_tip_sheet'; reader: TipSheetReader } & Grounds)
  | ({ action: 'ask_role' | 'discuss' | 'none' } & Grounds)

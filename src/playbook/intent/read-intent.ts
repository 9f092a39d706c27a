import type { Reason } from '../decision.ts'
import { type Phrases, says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { asksForAccount, asksToAddPeople, hintsAtAccount, looksForInviting } from './asks.ts'
import {
  advertises,
  asksAboutUse,
  hasAccount,
  hasTrouble,
  signedUpBefore,
  takesBack,
} from './other-business.ts'

/** A sentence with the place it stands in. */
export type Said = { sentence: Sentence; from: Reason['from'] }

export type Intent = {
  account: readonly Said[]
  /** Those of `account` that ask to have people added. */
  adding: readonly Said[]
  hint: readonly Said[]
  inviting: readonly Said[]
  trouble: readonly Said[]
  owns: readonly Said[]
  takenBack: readonly Said[]
  advertising: readonly Said[]
}

export function readIntent(said: readonly Said[]): Intent {
  const those = (phrases: Phrases): Said[] => said.filter(({ sentence }) => says(phrases, sentence))
  const trouble = those(hasTrouble).filter(
    ({ sentence }) =>
      !/ (?:register|sign up|registrar\S*|no account|no user|not have an account|no such user) /.test(
        sentence.words,
      ),
  )
  const use = [...those(asksAboutUse), ...those(signedUpBefore)]
  const owns = [...those(hasAccount), ...those(signedUpBefore)].filter(
    ({ sentence }) =>
      !/ (?:create|make|set up|setup|activate|crear|open) (?:\S+ ){0,2}(?:my|mi|our) | (?:saco|sacar|obtengo|consigo|conseguir) (?:\S+ )?mi | (?:have|has|had) to | (?:if|wish) (?:i|we) (?:had|have) /.test(
        sentence.words,
      ),
  )
  const adding = those(asksToAddPeople).filter((one) => !trouble.includes(one))
  const account = said
    .filter((one) => says(asksForAccount, one.sentence) || adding.includes(one))
    .filter((one) => !trouble.includes(one) && !use.includes(one) && !aboutOwn(one))
  return {
    account,
    adding,
    hint: those(hintsAtAccount).filter(
      (one) => !trouble.includes(one) && !owns.includes(one) && !use.includes(one),
    ),
    inviting: those(looksForInviting).filter(
      (one) => !(account.includes(one) && forThatPurpose.test(one.sentence.words)),
    ),
    trouble,
    owns,
    takenBack: those(takesBack),
    advertising: those(advertises),
  }
}

/** "An account of my own, so I can send their invitations" asks for the account. */
const forThatPurpose = / so (?:that )?(?:i|we) (?:can|could|may|might) /

const wantsNew =
  / (?:create|make|set up|activate|crear|abrir|hacer|need my|necesito mi|obtain my|receive my|to get my|getting my|saco|sacar|obtengo|conseguir|consigo|process|own|new|another|nueva|otra) /
const wantsOne =
  / (?:need|needs|create|make|add|another|set up|give|could|can|may|might|would|like|should|want|necesito|quisiera|quiero|puedo|pueden|how|have to|has to|no tengo|no tiene|no tenemos|not have|never|without|sin) /

/** "Access to my account" and "I already have an account" ask for no new one. */
function aboutOwn({ sentence }: Said): boolean {
  const { words } = sentence
  if (!says(hasAccount, sentence)) return false
  const mine = / (?:my|mi|our) (?:ceci |own |old |existing )?(?:account|cuenta|login|profile) /.test(words)
  return mine ? !wantsNew.test(words) : !wantsOne.test(words)
}

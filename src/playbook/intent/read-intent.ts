import type { Reason } from '../decision.ts'
import { type Phrases, says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { asksForAccount, asksToAddPeople, asksToSendAgain, hintsAtAccount, looksForInviting } from './asks.ts'
import { asksHowToInvite } from './inviting.ts'
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
      !/ (?:register|sign up|registrar\S*|no account|no user|no such user|(?:no|not have|not got|never had|without|lack|lacking) (?:\S+ ){0,3}(?:account|login|user|username|one)) /.test(
        sentence.words,
      ),
  )
  const speaksOfInvitation = said.some(({ sentence }) =>
    / (?:invitation|invite|invitacion) /.test(sentence.words),
  )
  const use = [...those(asksAboutUse), ...those(signedUpBefore)]
  const owns = [...those(hasAccount), ...those(signedUpBefore)].filter(
    ({ sentence }) =>
      !/ (?:create|make|made|set up|setup|activate|cre[aeo]\S*|abr\S+|hag\S+|open|do i get|can i get|pide|piden) (?:\S+ ){0,2}(?:my|mi|our) | (?:saco|sacar|obtengo|consigo|conseguir) (?:\S+ )?mi | (?:have|has|had) to | (?:to|must|should|could|can|may) (?:have|get) | (?:tener|recibir) mi | (?:if|wish) (?:i|we) (?:had|have) | (?:never|nunca|yet|falta|todavia) /.test(
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
    inviting: said.filter(
      ({ sentence }) =>
        (speaksOfInvitation && says(asksToSendAgain, sentence)) ||
        says(looksForInviting, sentence) ||
        asksHowToInvite(sentence.words),
    ),
    trouble,
    owns,
    takenBack: those(takesBack).filter(({ sentence }) => !minorMatter.test(sentence.words)),
    advertising: those(advertises),
  }
}

/** "Never mind the gnome one" takes back a detail. */
const minorMatter =
  / (?:never mind|disregard|ignore) (?:the|that) (?:\S+ ){0,3}(?:one|address|email|mail|typo|spelling|attachment|signature) /

const wantsNew =
  / (?:create|make|made|set up|activate|cre[aeo]\S*|abr\S+|hac[eo]\S*|hag\S+|need my|i get my|we get my|ask (?:\S+ ){0,2}for my|(?:have|tener|recibir|receive) m[yi]|pide mi|piden mi|necesito mi|obtain my|receive my|to get my|getting my|saco|sacar|obtengo|conseguir|consigo|process|own|new|another|nueva|otra|never|nunca|yet|falta|todavia) /
const wantsOne =
  / (?:need|needs|wants|wanted|asked|told|must|create|make|add|another|set up|give|could|can|may|might|would|like|should|want|necesito|quisiera|quiero|puedo|pueden|how|have to|has to|no tengo|no tiene|no tenemos|not have|never|without|sin) /

/** "Access to my account" and "I already have an account" ask for no new one. */
function aboutOwn({ sentence }: Said): boolean {
  const { words } = sentence
  if (!says(hasAccount, sentence)) return false
  const mine = / (?:my|mi|our) (?:ceci |own |old |existing )?(?:account|cuenta|login|profile) /.test(words)
  return mine ? !wantsNew.test(words) : !wantsOne.test(words)
}

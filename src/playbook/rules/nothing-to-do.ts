import type { Reason } from '../decision.ts'
import { saysItWorks, takesBack } from '../intent/other-business.ts'
import type { Said } from '../intent/read-intent.ts'
import { says } from '../language/phrases.ts'
import type { Reading } from '../read-ticket.ts'
import type { RuleName } from '../rule-names.ts'
import type { AgentMove } from '../thread/agent-move.ts'
import { toReasons, type Verdict } from './verdict.ts'

const none = (because: readonly Reason[]): Verdict => ({ action: 'none', because })

/** We spoke last, or only a machine answered. */
export function whenWaiting({ ticket, lastMove, lastAutomatic, voices }: Reading): Verdict | undefined {
  const lastVoice = voices.at(-1)?.comment ?? -1
  const automatic =
    lastAutomatic !== undefined && lastAutomatic.comment > Math.max(lastVoice, lastMove?.comment ?? -1)
  const place = (rule: RuleName, comment: number): Verdict => {
    const text = ticket.comments[comment]?.text ?? ''
    return none([{ rule, quote: text.trim().slice(0, 120), from: { comment } }])
  }
  if (lastMove === undefined && lastVoice < 0)
    return lastAutomatic === undefined ? none([]) : place('automatic-reply', lastAutomatic.comment)
  if (lastMove === undefined || lastVoice > lastMove.comment) return undefined
  if (automatic) return place('automatic-reply', lastAutomatic.comment)
  return place(ruleAfter(lastMove.move), lastMove.comment)
}

function ruleAfter(move: AgentMove): RuleName {
  switch (move) {
    case 'made':
      return 'already-done'
    case 'asked-role':
    case 'asked':
      return 'waiting-for-answer'
    case 'told':
    case 'announced':
    case 'acknowledged':
      return 'we-answered'
  }
}

/** The latest words take the request back, or only say thanks for what is done. */
export function whenSettled({ intent, window, voices, lastMove, said }: Reading): Verdict | undefined {
  const last = voices.at(-1)
  const ofLast = (one: Said): boolean => typeof one.from === 'object' && one.from.comment === last?.comment
  const asks = [...intent.account, ...intent.inviting].filter(
    (one) => ofLast(one) && !says(takesBack, one.sentence),
  )
  if (asks.length > 0 || last === undefined) return undefined
  const back = intent.takenBack.filter(ofLast)
  if (back.length > 0 && last.comment > 0) return none(toReasons('request-taken-back', back))
  const sinceMade = window.every(({ comment }) => comment > (lastMove?.comment ?? 0) || comment === 0)
  const isDone =
    lastMove?.move === 'made' ||
    (lastMove?.move === 'told' && last.prose.some((one) => says(saysItWorks, one)))
  if (isDone && window.length > 0 && sinceMade)
    return none(toReasons('already-done', said.filter(ofLast).slice(0, 1)))
  return undefined
}

/** Advertising, trouble with an account that exists, and whatever asks for no account. */
export function whenNotAboutNewAccounts(reading: Reading): Verdict | undefined {
  const { intent, askedRole, ticket, said, orders } = reading
  const spam = intent.advertising.length
  const flagged = ticket.tags.some((tag) => /spam/i.test(tag))
  const speaksOfCeci = said.some(({ sentence, from }) => from !== 'subject' && / ceci /.test(sentence.words))
  if (spam > 1 && (flagged || !speaksOfCeci)) return none(toReasons('advertising', intent.advertising))
  if (askedRole || intent.inviting.length > 0 || orders.length > 0) return undefined
  if (intent.account.length === 0 && intent.trouble.length > 0)
    return none(toReasons('account-exists', intent.trouble))
  if (intent.account.length === 0 && intent.hint.length === 0 && !mayAsk(reading))
    return none(toReasons('no-account-wanted', said.slice(0, 1)))
  const strong = intent.account.some(({ sentence }) => asksForNew.test(sentence.words))
  const vague = intent.account.every(({ sentence }) => !namesWhat.test(sentence.words))
  if (intent.trouble.length > 0 && (vague || (intent.owns.length > 0 && !strong)))
    return none(toReasons('account-exists', intent.trouble))
  if (intent.account.length === 0 && intent.owns.length > 0)
    return isAddingOthers(reading) ? undefined : none(toReasons('account-exists', intent.owns))
  return undefined
}

/** Speaks of accounts in words we do not know, and not of work on one that is there: asking is safer than silence. */
function mayAsk({ intent, said }: Reading): boolean {
  const words = said.map(({ sentence }) => sentence.words)
  return (
    intent.trouble.length === 0 &&
    words.some((each) => speaksOfAccounts.test(each)) &&
    !words.some((each) => worksOnAccounts.test(each))
  )
}

const worksOnAccounts =
  / (?:change|changed|update|rename|merge|delete|deactivate|remove|close|report|reports|how many|number of|cambiar|actualizar|borrar|cerrar) /
const speaksOfAccounts =
  / (?:account|accounts|login|log in|access|register|sign up|cuenta|acceso|registr\S*) /
const namesWhat =
  / (?:account|accounts|login|log in|ceci|user|users|username|access|register|sign up|cuenta|acceso|usuario|registr\S*|profile) /
const asksForNew =
  / (?:create|make|set up|setup|new|another|add|register|sign up|have one|get one|one for|establish|crear|nueva|account for|accounts for|need an|need a|like an|own|get an|get a) /

function isAddingOthers({ selfRole, targets }: Reading): boolean {
  return targets.people.some(({ self }) => !self) || selfRole?.role === 'program-director'
}

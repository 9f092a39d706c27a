import { fold } from '../language/fold.ts'
import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Reading } from '../read-ticket.ts'
import { usedToWorkElsewhere, worksElsewhere } from '../roles/other-states.ts'
import type { RuleName } from '../rule-names.ts'
import { isAt } from '../staff/genuine-domain.ts'
import type { Verdict } from './verdict.ts'

const mostRead = 20_000

/** Which of the procedure's reasons the ticket shows: staff, or somebody who leads coaches. */
export function findGrounds({ staff, ticket, targets, settings, said }: Reading): RuleName | undefined {
  if (staff !== undefined) return staff.rule
  const told = ticket.comments.filter(({ author }) => author !== 'agent').map(({ text }) => text)
  const words = fold([ticket.subject, ...told].join('\n').slice(0, mostRead))
  const addresses = [ticket.requester.email, ...targets.people.map(({ email }) => email)]
  const isOneAt = (domain: string): boolean => addresses.some((email) => isAt(email, domain))
  if (settings.staffDomains.some(isOneAt)) return 'dcyf-staff'
  if (settings.staffPhrases.some(({ phrase, domain }) => words.includes(fold(phrase)) && isOneAt(domain)))
    return 'cultivate-staff'
  if (said.some(({ sentence }) => leadsElsewhere(sentence))) return undefined
  const isLeading = coach.test(words) && leads.test(words) && !coachesLackOne.test(words)
  return isLeading ? 'coach-supervisor' : undefined
}

/** "Coaching supervisor for eastern Oregon here", and not "our last one took a job in Alaska". */
function leadsElsewhere(sentence: Sentence): boolean {
  return (
    says(worksElsewhere, sentence) &&
    !says(usedToWorkElsewhere, sentence) &&
    coach.test(sentence.words) &&
    !/ (?:took|left|leaving|gone|job|went) /.test(sentence.words)
  )
}

/** However it is misspelt. */
const coach = /\bco[a-z]{0,3}ch(?:es|ing|s)?\b/
const leads =
  /\b(?:l(?:ea|e|ee)d|leads|leading|leader|superv|suprv|supervi|manag|coordin|overs|head|heads|run|runs|running|report|answer to|answers to|in charge|direct|promot|under (?:me|my)|over (?:the|all|our|these|those)|t(?:ook|ake|aking) over|team of|my team|boss|responsib|gerente|dirij|dirig|ascend|lider|encargad|jefa|jefe|cargo)/

/** "I have two coaches without CECI": theirs to invite. */
const coachesLackOne =
  /\bcoaches (?:[\w/']+ ){0,2}(?:without|w\/o|who (?:need|lack|have no)|need|lack|sin|que necesitan)\b/

const afterMaking = /\b(?:another|also|too|else|second|one more|otra|tambien)\b|@/
const ofTwo = /\b(?:merge|merging|duplicate|duplicates|twice)\b/

/** An account was just made, or two are one too many: no weight of words makes another. */
export function isOneTooMany({ ticket, voices, intent }: Reading, byRule: Verdict): boolean {
  const rule = byRule.because[0]?.rule
  if (rule === 'already-done') {
    const last = fold(ticket.comments[voices.at(-1)?.comment ?? -1]?.text ?? '')
    return !afterMaking.test(last)
  }
  return rule === 'account-exists' && intent.trouble.some(({ sentence }) => ofTwo.test(sentence.words))
}

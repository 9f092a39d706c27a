import type { Said } from '../intent/read-intent.ts'
import { fold } from '../language/fold.ts'
import { domainOf } from '../people/addresses.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'
import type { Reading } from '../read-ticket.ts'
import { isOtherStatesDomain } from '../roles/other-states.ts'
import type { Verdict } from '../rules/verdict.ts'
import { doubtDomain, isAt } from '../staff/genuine-domain.ts'

/** A sign that a ticket shows, and the sentence that first shows it where it stands in one. */
export type Sign = { name: string; said: Said | undefined }

const mostWords = 1_500
const stem = 4

/** The signs of a ticket: its words, their beginnings, and what the reading found, each sign once. */
export function findEvidence(reading: Reading, byRule: Verdict): readonly Sign[] {
  const signs = new Map<string, Said | undefined>()
  const show = (name: string, said?: Said): void => {
    if (!signs.has(name)) signs.set(name, said)
  }
  for (const name of signsOfReading(reading)) show(name)
  show(`verdict=${byRule.action}`)
  show(`rule=${byRule.because[0]?.rule ?? 'none'}`)
  const last = reading.ticket.comments.length > 1 ? reading.voices.at(-1)?.comment : undefined
  for (const said of reading.said) {
    const place = said.from === 'subject' ? 's' : 'w'
    const isLast = typeof said.from === 'object' && said.from.comment === last
    for (const word of wordsOf(said.sentence.words)) {
      show(`${place}:${word}`, said)
      if (isLast) show(`l:${word}`, said)
      if (word.length > stem) show(`p:${word.slice(0, stem)}`, said)
    }
    if (signs.size > mostWords) break
  }
  for (const { signature } of reading.voices)
    for (const { words } of signature.slice(0, 20))
      for (const word of wordsOf(words)) {
        show(`g:${word}`)
        if (word.length > stem) show(`p:${word.slice(0, stem)}`)
      }
  for (const word of wordsOf(lastOfAgents(reading))) show(`a:${word}`)
  return [...signs].map(([name, said]) => ({ name, said }))
}

function lastOfAgents({ ticket }: Reading): string {
  const reply = ticket.comments.findLast(({ author, public: seen }) => author === 'agent' && seen)
  return fold(reply?.text.slice(0, 400) ?? '').replace(/[^a-z0-9]+/g, ' ')
}

const wordsOf = (words: string): string[] =>
  words
    .split(' ')
    .filter((word) => word !== '' && word !== '.' && word !== ',')
    .map((word) => (/^\d+$/.test(word) ? '#' : word))

function signsOfReading(reading: Reading): string[] {
  const { ticket, targets, intent, staff, selfRole, lastMove, orders, askedRole, lastAutomatic } = reading
  const { people } = targets
  const { settings } = reading
  return [
    `from=${kindOfAddress(ticket.requester.email, settings)}`,
    `last=${whoSpokeLast(reading)}`,
    `staff=${staff?.rule ?? 'none'}`,
    `self=${selfRole?.role ?? 'none'}`,
    `move=${lastMove?.move ?? 'none'}`,
    `asked=${askedRole}`,
    `automatic=${lastAutomatic !== undefined}`,
    `doubt=${doubtDomain(ticket.requester.email, reading.settings) ?? 'none'}`,
    `state=${isOtherStatesDomain(domainOf(ticket.requester.email))}`,
    `orders=${orders.length > 0}`,
    `people=${Math.min(people.length, 3)}`,
    ...people
      .slice(0, 20)
      .map(({ self, email }) => `${self ? 'self' : 'other'}@${kindOfAddress(email, settings)}`),
    ...Object.entries(intent).map(([kind, said]) => `${kind}=${said.length > 0}`),
  ]
}

/** A colleague's announcement and a note among agents say nothing to the requester. */
function whoSpokeLast({ voices, lastMove }: Reading): 'agent' | 'requester' | 'other' | 'none' {
  const last = voices.at(-1)
  return (lastMove?.comment ?? -1) > (last?.comment ?? -1) ? 'agent' : (last?.by ?? 'none')
}

const publicDomains =
  /^(?:gmail|yahoo|outlook|hotmail|icloud|comcast|aol|live|msn|proton|protonmail|mail)\.(?:com|net|me|org)$/

/** Domains of staff are as the settings name them, whatever they are called. */
function kindOfAddress(email: string, { staffDomains, staffPhrases }: PlaybookSettings): string {
  const domain = domainOf(email)
  if (domain === '') return 'none'
  if (staffDomains.some((one) => isAt(email, one))) return 'staff'
  if (staffPhrases.some((phrase) => isAt(email, phrase.domain))) return 'staff-by-word'
  if (publicDomains.test(domain)) return 'public'
  if (/esd/.test(domain)) return 'esd'
  if (/k12/.test(domain)) return 'school'
  return /\.(?:edu|gov)$/.exec(domain)?.[0] ?? 'other'
}

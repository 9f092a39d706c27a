import type { Requester } from '../../contract/ticket.ts'
import type { Reason } from '../decision.ts'
import { asksForAccount } from '../intent/asks.ts'
import type { Said } from '../intent/read-intent.ts'
import { fold } from '../language/fold.ts'
import { findPhrase, says, toPhrases } from '../language/phrases.ts'
import { domainOf } from '../people/addresses.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'
import { contractStatements } from '../roles/contract-statements.ts'
import type { RuleName } from '../rule-names.ts'
import type { Voice } from '../thread/read-thread.ts'
import { isAt, isStaffAddress } from './genuine-domain.ts'
import { readStaffPhrases, showsBelonging } from './staff-phrases.ts'

/** Who shows to be staff, by which rule and words; `domains` are those where their colleagues have addresses. */
export type Staff = { rule: RuleName; reasons: readonly Reason[]; domains: readonly string[] }

const claim = toPhrases(`
  i am|work|am~a|was * with|at|for|in|from|of|here $dcyf
  i am|work ** $dcyf
  i|we * $dcyf licensor|staff|employee|specialist|supervisor|team
  here at $dcyf
  our|my * team|unit|office|division|supervisor|program * at|in $dcyf
  new to $dcyf
  both|all work at|for $dcyf
  trabajo|soy ** $dcyf
  $dcyf staff|employee|licensor
`)
const workAddress = toPhrases(`
  work|dcyf|state|office|oficial|trabajo e~mail|email|address|correo|account
  correo|email de|del|at trabajo|work
`)

export function claimsStaff(said: readonly Said[]): Said | undefined {
  return said.find(({ sentence }) => says(claim, sentence) && !says(contractStatements, sentence))
}

type Desk = { requester: Requester; settings: PlaybookSettings }

/** Who asks, by a genuine address or by the words that go with one; somebody on copy counts only when asking themself. */
export function findStaff(
  voices: readonly Voice[],
  said: readonly Said[],
  { requester, settings }: Desk,
): Staff | undefined {
  const asking = voices.find(
    (voice) => isStaffAddress(voice.writer.email, settings) && (voice.by === 'requester' || asks(voice)),
  )
  if (asking === undefined) return byPhrase(voices, said, settings)
  const domain = domainOf(asking.writer.email)
  const at = requester.email.toLowerCase().lastIndexOf(domain)
  const reason: Reason =
    at >= 0 && asking.by === 'requester'
      ? { rule: 'dcyf-staff', quote: requester.email.slice(at), from: 'requester' }
      : { rule: 'dcyf-staff', quote: asking.source.trim().slice(0, 120), from: { comment: asking.comment } }
  return { rule: 'dcyf-staff', reasons: [reason], domains: settings.staffDomains }
}

const asks = ({ prose }: Voice): boolean => prose.some((sentence) => says(asksForAccount, sentence))

function byPhrase(
  voices: readonly Voice[],
  said: readonly Said[],
  settings: PlaybookSettings,
): Staff | undefined {
  for (const { phrase, domain } of readStaffPhrases(settings)) {
    if (!voices.some(({ writer }) => isAt(writer.email, domain))) continue
    const shown =
      said.find(({ sentence }) => showsBelonging(sentence, phrase)) ??
      findSigned(voices, phrase) ??
      findWelcome(voices, { phrase, domain, said })
    if (shown !== undefined) {
      const reason: Reason = {
        rule: 'cultivate-staff',
        quote: shown.sentence.source.slice(shown.sentence.start, shown.sentence.end).trim(),
        from: shown.from,
      }
      return { rule: 'cultivate-staff', reasons: [reason], domains: [domain, ...settings.staffDomains] }
    }
  }
  return undefined
}

function findSigned(voices: readonly Voice[], phrase: string): Said | undefined {
  for (const { signature, comment } of voices) {
    const sentence = signature.find((line) => line.words.includes(` ${phrase} `))
    if (sentence !== undefined) return { sentence, from: { comment } }
  }
  return undefined
}

const welcomes = / (?:welcome|first|onboarding|orientation|starting|joining|new|offer|checklist) /

/** A newcomer forwards the welcome that a colleague at the same domain wrote, or somebody the request of one who signs as staff. */
function findWelcome(
  voices: readonly Voice[],
  { phrase, domain, said }: { phrase: string; domain: string; said: readonly Said[] },
): Said | undefined {
  const colleagues = voices.flatMap(({ forwarded, comment }) =>
    forwarded.filter(({ writer }) => isAt(writer.email, domain)).map((words) => ({ words, comment })),
  )
  for (const { words, comment } of colleagues) {
    const signs = words.signature.find((line) => line.words.includes(` ${phrase} `))
    if (signs !== undefined) return { sentence: signs, from: { comment } }
  }
  for (const { words, comment } of colleagues) {
    const welcome = words.prose.find(
      (line) => line.words.includes(` ${phrase} `) && welcomes.test(line.words),
    )
    if (welcome !== undefined) return { sentence: welcome, from: { comment } }
  }
  const subject = said.find(
    ({ sentence, from }) =>
      from === 'subject' && sentence.words.includes(` ${phrase} `) && welcomes.test(sentence.words),
  )
  return colleagues.length > 0 ? subject : undefined
}

/** Staff who write from a private address and give their own work address. */
export function findStaffByWorkAddress(
  said: readonly Said[],
  own: readonly string[],
  settings: PlaybookSettings,
): Staff | undefined {
  const email = own.find((one) => isStaffAddress(one, settings))
  if (email === undefined) return undefined
  const spoken = claimsStaff(said)
  const given = said.find(
    ({ sentence }) =>
      says(workAddress, sentence) &&
      fold(sentence.source.slice(sentence.start, sentence.end)).includes(email),
  )
  const because = spoken ?? given
  if (because === undefined) return undefined
  const quote = findPhrase(spoken === undefined ? workAddress : claim, because.sentence) ?? ''
  return {
    rule: 'dcyf-staff',
    reasons: [{ rule: 'dcyf-staff', quote, from: because.from }],
    domains: settings.staffDomains,
  }
}

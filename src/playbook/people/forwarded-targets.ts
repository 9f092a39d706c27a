import { says, toPhrases } from '../language/phrases.ts'
import type { Voice } from '../thread/read-thread.ts'
import { asksForOneself, findSenders, isForReader, pickSender } from './forwarded-sender.ts'
import { isLeftOut } from './left-out.ts'
import { withoutMarkedOut } from './marked-out.ts'
import { findMentions, type Mention, mostReadClosely } from './mentions.ts'
import { isNamed } from './names-left-out.ts'
import { refersToList } from './self-asked.ts'
import { type Asking, saysName, type Target, toTarget, unique } from './target.ts'

/** People of a forwarded message: its list, or its sender, as the words above it point to them. */
export function findForwarded(
  { voices, ours, intent, settings }: Asking,
  leftOut: readonly string[],
): Target[] {
  return voices.flatMap((voice) => {
    if (voice.forwarded.length === 0) return []
    const mentions = voice.forwarded.flatMap((words) => findMentions(words, voice.comment))
    const listed = mentions
      .slice(0, mostReadClosely)
      .filter(
        ({ email, signed }) =>
          !ours.has(email) &&
          !signed &&
          email !== voice.writer.email.toLowerCase() &&
          !voice.forwarded.some(({ writer }) => writer.email === email),
      )
    const kept = withoutMarkedOut(listed, voice.prose).filter((mention) => !isLeftOut(mention))
    const senders = findSenders(voice, ours)
    return pickPeople(voice, { kept, senders, leftOut, ours, asking: { intent, settings } }).filter(
      ({ name }) => !isNamed(leftOut, name),
    )
  })
}

type Found = {
  kept: readonly Mention[]
  senders: readonly Target[]
  leftOut: readonly string[]
  ours: ReadonlySet<string>
  asking: Pick<Asking, 'intent' | 'settings'>
}

/** First those whom the words above name, then those of a form, else the list or its sender. */
function pickPeople(
  voice: Voice,
  { kept, senders, leftOut, ours, asking: { intent, settings } }: Found,
): readonly Target[] {
  const ownWords = { ...voice, prose: voice.prose.filter(({ words }) => !ofTheirList.test(words)) }
  const byName = senders.filter((sender) => isSpokenOf(sender, ownWords))
  if (byName.length === 0 && asksForOneself(voice, intent)) return []
  const list = unique(kept.map((mention) => toTarget(mention, settings)))
  const spokenOf = list.filter((target) => isSpokenOf(target, voice) && !isNamed(leftOut, target.name))
  if (spokenOf.length > 0) return spokenOf
  const inForms = unique(
    kept
      .filter((mention) => isInForm(mention) || isAnnounced(mention))
      .map((mention) => toTarget(mention, settings)),
  )
  if (byName.length === 0 && inForms.length > 0) return inForms
  if (byName.length === 0 && isForReader(voice, ours)) return []
  if (list.length > 0 && pointsToList(voice, { list, byName, senders })) return list
  return byName.length > 0 ? byName : pickSender(voice, { senders, intent })
}

function pointsToList(
  { prose }: Voice,
  {
    list,
    byName,
    senders,
  }: { list: readonly Target[]; byName: readonly Target[]; senders: readonly Target[] },
): boolean {
  const tells = (shape: RegExp): boolean => prose.some(({ words }) => shape.test(words))
  const handsList = tells(ofTheirList)
  if (!handsList && byName.length === 1 && tells(ofOnePerson) && !tells(ofSeveral)) return false
  const refers = prose.some((sentence) => says(refersToList, sentence))
  return refers || handsList || senders.length === 0 || (list.length > 1 && tells(ofThemAll))
}

const ofThemAll =
  / (?:both|each|two|three|four|five|six|ambos|ambas|dos|tres|logins|accounts|log ins|cuentas|accesos|usuarios) /

const formName =
  /^\W{0,4}(?:(?:full |legal |new )?(?:(?:employee|staff|user|person|hire)(?:['’]s)? )?name|employee|staff member|new (?:hire|employee)|first|last|nombre|empleado|empleada)\b[^:@]{0,20}:/iu
const formAddress = /^\W{0,4}(?:\p{L}+ )?(?:e-?mail|correo|address)\b[^:@]{0,20}:/iu

const announces = toPhrases(`
  welcome
  our|a|the new
  new hire|hires|employee|colleague|teammate|member
  has|have|was|were|been|is|are * hired
  join|joins|joined|joining us|our|the
  nueva|nuevo|bienvenida|bienvenido
`)

/** "Please welcome Josephine (josephine@…), our new liaison". */
const isAnnounced = ({ sentence }: Mention): boolean => sentence !== undefined && says(announces, sentence)

/** "Employee: …" above "E-mail: …" in what an office sent. */
function isInForm({ words: { lines }, line }: Mention): boolean {
  const near = lines.slice(Math.max(0, line - 3), line + 4)
  return formAddress.test(lines[line]?.text ?? '') && near.some(({ text }) => formName.test(text))
}

/** "The people in Greg's message", "the person Theo mentions": the sender hands on who it is. */
const ofTheirList =
  / 's (?:\S+ ){0,2}(?:list|checklist|message|email|e mail|mail|letter|memo|note|roster|table|sheet|steps) | what (?:\S+ ){1,2}(?:sent|wrote|put) | (?:mentions|mentioned|lists|listed|names|named) /

const ofOnePerson = / (?:help out|she|he|her|him|person|colleague|employee|ella) /

const ofSeveral =
  / (?:lists|staff|everyone|everybody|all|both|these|those|following|list|they|them|people|folks|todos|todas|ellas|ellos) /

/** By their name, or by the one that they sign with. */
function isSpokenOf({ name, email }: Target, { prose, forwarded }: Voice): boolean {
  const signed = forwarded
    .filter(({ writer }) => writer.email === email)
    .map(({ signedAs }) => signedAs.trim())
  const names = [name, ...signed.map((first) => ({ first, last: '' }))]
  return prose.some((sentence) => names.some((one) => saysName(sentence, one)))
}

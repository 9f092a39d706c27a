import { foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { fitAddress } from './fit-address.ts'
import { isLeftOut } from './left-out.ts'
import type { Mention } from './mentions.ts'
import { nameForMention } from './name-for-mention.ts'
import type { FullName } from './split-name.ts'
import type { Asking } from './target.ts'

const saysOwn =
  /\b(?:(?:my|mi|this|own) (?:\p{L}+ ){0,3}(?:(?:e-?)?mail|address|correo|direcci[oó]n|gmail|outlook|inbox|one|own|own (?:account|login|one))\b|use (?:this|my)\b|(?<!before |after |with |to )(?:mine|me) (?:is|at|es)\b|(?:reach|find) me\b|i am at\b)(?:(?! and | for | y | para |,? (?!it|that|here)\p{L}+['’]s )[^.;!?@]){0,40}$/iu

/** "My old address was …": no account is to be made for it. */
const saysFormer =
  /\b(?:old|former|previous|last) (?:e-?mail |work )?(?:address|e-?mail|one) (?:is|was|:)\s*$/iu

/** "…, that's me at work". */
const isMe =
  /^\W{0,4}(?:(?:that['’]?s|that is|which is|is|soy) (?:me|mine|my (?:own|work|new)|yo)\b|(?:which |it |that )?(?:goes|comes|forwards|is forwarded) to me\b|\(me\))/iu

/** "Please put it under isaac.pendergrass@…", where the writer goes by Ike Pendergrass. */
const putsUnder =
  /\b(?:put|make|set|create|open|attach|hang|tie) it (?:up )?(?:under|at|with|on|for|to)\s*(?:(?:our|the|my) [^,.;@]{2,30}[,:]?\s*)?$/iu
/** "Attach it to our training mailbox … Put my name on it." */
const inMyName = /\b(?:my name on it|(?:in|under) my (?:own )?name)\b/i
const hasSurname = (email: string, { last }: FullName): boolean =>
  foldTight(last).length > 3 && foldTight(localPart(email)).includes(foldTight(last))

/** "lee+coach@uw.edu" reaches lee@uw.edu. */
const withoutTag = (email: string): string => email.replace(/\+[^@]*/, '')

/** Whether an address is the writer's: the one they write from, one they call theirs, or one made of their name. */
export function isOwn(mention: Mention, selfName: FullName): boolean {
  const { email } = mention
  if ([email, withoutTag(email)].includes(mention.words.writer.email.toLowerCase())) return true
  if (isMe.test(mention.after) || (saysOwn.test(mention.before) && !isOthers(mention, selfName))) return true
  if (
    putsUnder.test(mention.before) &&
    (hasSurname(mention.email, selfName) || inMyName.test(mention.words.source))
  )
    return true
  const fit = fitAddress(selfName, mention.email)
  if (fit < 2) return hasSurname(email, selfName) && isLongerOwn(mention, selfName)
  if (fit === 4 && /\bmy\b/.test(mention.after)) return true
  const { first, last } = nameForMention(mention)
  return last === '' || foldTight(first).slice(0, 2) === foldTight(selfName.first).slice(0, 2)
}

/** "This is Bea Moss … could it go on beatrice.moss@…?" */
function isLongerOwn(mention: Mention, selfName: FullName): boolean {
  const { first, last } = nameForMention(mention)
  const given = foldTight(selfName.first)
  return (
    given.length > 2 && foldTight(first).startsWith(given) && foldTight(last) === foldTight(selfName.last)
  )
}

/** "Dr. Teixeira joins us … the account should carry this address": made of a whole name that is not the writer's. */
function isOthers(mention: Mention, selfName: FullName): boolean {
  const name = nameForMention(mention)
  return (
    fitAddress(name, mention.email) > 2 &&
    selfName.last !== '' &&
    foldTight(name.last) !== foldTight(selfName.last) &&
    foldTight(name.first).slice(0, 2) !== foldTight(selfName.first).slice(0, 2)
  )
}

/** The address that the writer wants used, which need not be the one they write from. */
export function chooseOwnAddress(own: readonly Mention[], { voices, ownEmail, intent }: Asking): string {
  const writers = new Set(voices.map(({ writer }) => writer.email.toLowerCase()))
  const wanted = own.filter(
    (mention) =>
      !writers.has(mention.email) &&
      !mention.signed &&
      !isLeftOut(mention) &&
      !saysFormer.test(mention.before),
  )
  const tagged = wanted.filter(({ email }) => writers.has(withoutTag(email)))
  const placed = tagged.length === 1 ? tagged : wanted.filter(({ before }) => putsUnder.test(before))
  const asked = own.filter((mention) => !mention.signed && !isLeftOut(mention) && isAsked(mention, intent))
  return (placed.at(-1) ?? asked.at(-1) ?? wanted.at(-1))?.email ?? ownEmail
}

const isAsked = ({ sentence }: Mention, { account }: Asking['intent']): boolean =>
  account.some((one) => one.sentence === sentence)

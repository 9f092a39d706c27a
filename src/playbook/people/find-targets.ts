import { withoutAsides } from './asides.ts'
import { dropCorrected } from './corrected.ts'
import { findForwarded } from './forwarded-targets.ts'
import { completeFirst } from './full-given-name.ts'
import { isLeftOut } from './left-out.ts'
import { withoutMarkedOut } from './marked-out.ts'
import { type Mention, mentionsOf, mostReadClosely } from './mentions.ts'
import { fromAddress } from './name-of-address.ts'
import { findNameless } from './nameless-targets.ts'
import { findNamesLeftOut, isNamed } from './names-left-out.ts'
import { chooseOwnAddress, isOwn } from './own-address.ts'
import { countBefore, isListedAmong, placeOfSelf } from './place-of-self.ts'
import { asksForNobodyElse, asksForSelf, isInPassing } from './self-included.ts'
import { type Asking, type Target, type Targets, toPlainTarget, toTarget, unique } from './target.ts'

/** Whom the ticket asks accounts for: the writer, people named in the text, or those of a forwarded message. */
export function findTargets(asking: Asking): Targets {
  const { voices, ours, selfName } = asking
  const all = mentionsOf(voices).filter(({ email }) => !ours.has(email))
  const mentions = all.slice(0, mostReadClosely)
  const names = voices.flatMap(({ prose, comment }, index) =>
    findNamesLeftOut(prose, index > 0 ? 'later' : 'first').map((name) => ({ name, comment })),
  )
  const own = mentions.filter((mention) => isOwn(mention, selfName))
  const onlySelf = asksForNobodyElse(asking)
  const others = mentions.filter(
    (mention) => !own.includes(mention) && !mention.signed && !(onlySelf && isInPassing(mention, asking)),
  )
  const prose = voices.flatMap((voice) => voice.prose)
  const kept = withoutAsides(
    withoutMarkedOut(others, prose).filter((mention) => !isLeftOut(mention)),
    asking,
  )
    .map((mention) => ({ target: toTarget(mention, asking.settings), comment: mention.comment }))
    .filter(({ target }) => target.name.last !== '' || !isOffice(target.email))
  const named = kept.filter(({ target, comment }) => {
    const later = names.filter((one) => one.comment >= comment).map(({ name }) => name)
    return !isNamed(later, target.name)
  })
  const leftOut = names.map(({ name }) => name)
  const listed = unique([
    ...dropCorrected(named, voices).map(({ target }) => target),
    ...all.slice(mostReadClosely).map(toPlainTarget),
  ])
  const forwarded = listed.length === 0 ? findForwarded(asking, leftOut) : []
  const nameless = listed.length + forwarded.length === 0 ? findNameless(asking) : []
  const people = [...listed, ...forwarded, ...nameless]
  const listedSelf = own.find((mention) => isListedAmong(mention, others) && !isLeftOut(mention))
  const wantsSelf = listedSelf !== undefined || asksForSelf(asking, people.length > 0)
  const place = listedSelf === undefined ? placeOfSelf(voices, people) : countBefore(listedSelf, people)
  const everyone = wantsSelf ? people.toSpliced(place, 0, toSelf(own, asking)) : people
  return { people: everyone, leftOut, own: own.map(({ email }) => email) }
}

function toSelf(own: readonly Mention[], asking: Asking): Target {
  const email = chooseOwnAddress(own, asking)
  const spelled = fromAddress(email)
  const name = asking.selfName.last === '' && spelled.last !== '' ? spelled : asking.selfName
  return { name: completeFirst(name, email), email, row: {}, self: true, said: [] }
}

/** A shared mailbox that no name stands beside. */
const isOffice = (email: string): boolean =>
  /(?:^|[._-])(?:requests?|inbox|office|frontoffice|team|help|info|admin|hr|support|all|list|group|staff|everyone)(?:[._-]|@)|(?:hr|questions|inquiries)@/.test(
    email,
  )

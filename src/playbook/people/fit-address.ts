import { fold, foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { particles } from './name-words.ts'
import type { FullName } from './split-name.ts'

/** How well an address fits a name: 0 not at all, 1 one part of it, 2 both parts shortened, 3 both parts whole, 4 both with a dot between. */
export function fitAddress({ first, last }: FullName, email: string): number {
  const bare = (localPart(email).split('+', 1)[0] ?? '').replace(/([._])[a-z][._]/i, '$1')
  const local = foldTight(bare).replace(/\d+$/, '')
  if (local === '') return 0
  if (isDotted({ first, last }, email)) return 4
  const firsts = formsOf(first)
  const lasts = formsOf(last)
  const pairs = firsts.flatMap((a) => lasts.map((b) => fitPair(local, a, b)))
  return Math.max(0, ...pairs, ...[...firsts, ...lasts].map((form) => fitAlone(local, form)))
}

function isDotted({ first, last }: FullName, email: string): boolean {
  const [one = '', other = '', ...rest] = fold(localPart(email).split('+', 1)[0] ?? '')
    .replace(/\d+$/, '')
    .split('.')
  const parts = [foldTight(first), foldTight(last)]
  const written = [foldTight(one), foldTight(other)]
  return (
    rest.length === 0 &&
    last !== '' &&
    (parts.join() === written.join() || parts.toReversed().join() === written.join())
  )
}

/** "dlcruz" of "de la Cruz": initials before the last word. */
export function tailOf(name: string): string {
  const words = fold(name)
    .split(/[\s-]+/)
    .map(foldTight)
    .filter(Boolean)
  const initials = words.slice(0, -1).map((word) => word[0])
  return words.length > 1 ? `${initials.join('')}${words.at(-1)}` : ''
}

/** A name's parts as addresses write them: all together, each word, without particles. */
function formsOf(name: string): string[] {
  const words = fold(name)
    .split(/[\s-]+/)
    .map(foldTight)
    .filter(Boolean)
  const bare = words.filter((word) => !particles.has(word))
  const initials = words.map((word) => word[0]).join('')
  const tail = tailOf(name)
  const clipped = words.map((word) => (particles.has(word) ? word : word[0])).join('')
  const shortened = words.map((word) => (particles.has(word) ? word[0] : word)).join('')
  return [
    ...new Set([
      words.join(''),
      bare.join(''),
      shortened,
      tail,
      ...(bare.length < words.length ? [clipped] : []),
      ...(words.length > 1 ? [initials] : []),
      ...bare,
    ]),
  ].filter(Boolean)
}

function fitPair(local: string, first: string, last: string): number {
  return Math.max(fitInOrder(local, first, last), fitInOrder(local, last, first))
}

function fitInOrder(local: string, one: string, other: string): number {
  let best = 0
  const most = Math.min(one.length, local.length - 1)
  for (let length = 1; length <= most; length++) {
    if (local[length - 1] !== one[length - 1]) break
    const rest = local.slice(length)
    if (!other.startsWith(rest)) continue
    const whole = length === one.length && rest.length === other.length
    const telling = length + rest.length >= 4 && (rest.length >= 3 || length >= 3)
    best = Math.max(best, whole ? 3 : telling ? 2 : 1)
  }
  return best
}

function fitAlone(local: string, form: string): number {
  if (form.length < 2 || local.length < 2) return 0
  return local === form ||
    (local.length >= 4 && form.startsWith(local)) ||
    (form.length >= 4 && local.startsWith(form))
    ? 1
    : 0
}

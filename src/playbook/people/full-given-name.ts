import { fold, foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { fitAddress } from './fit-address.ts'
import type { FullName } from './split-name.ts'
import { writeName } from './write-name.ts'

/** Short forms that share too few letters with the full name to be seen as such. */
const shortForms: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  will: 'william',
  liam: 'william',
  bob: 'robert',
  bobby: 'robert',
  rob: 'robert',
  dick: 'richard',
  rick: 'richard',
  ike: 'isaac',
  jack: 'john',
  ted: 'edward theodore',
  ned: 'edward',
  jim: 'james',
  jimmy: 'james',
  peggy: 'margaret',
  meg: 'margaret',
  maggie: 'margaret',
  rita: 'margarita',
  liz: 'elizabeth',
  betty: 'elizabeth',
  betsy: 'elizabeth',
  lisa: 'elizabeth',
  kate: 'katherine catherine',
  katie: 'katherine catherine',
  kathy: 'katherine catherine',
  kit: 'katherine kathryn',
  molly: 'mary',
  polly: 'mary',
  sally: 'sarah',
  nell: 'eleanor helen',
  nellie: 'eleanor',
  becky: 'rebecca',
  jenny: 'jennifer',
  tony: 'anthony antonio',
  toni: 'antonia',
  chuck: 'charles',
  hank: 'henry',
  pepe: 'jose',
  paco: 'francisco',
  pancho: 'francisco',
  nacho: 'ignacio',
  lupe: 'guadalupe',
  lupita: 'guadalupe',
  chuy: 'jesus',
  memo: 'guillermo',
  beto: 'alberto roberto',
  chayo: 'rosario',
  concha: 'concepcion',
  lola: 'dolores',
  nando: 'fernando',
  quique: 'enrique',
  toya: 'victoria',
  tori: 'victoria',
  vicky: 'victoria',
  wendy: 'gwendolyn',
  sasha: 'alexander alexandra',
  tilly: 'matilda',
  trudy: 'gertrude',
  patty: 'patricia',
  trish: 'patricia',
  sue: 'susan suzanne',
}

/** "Pam Aldous" at pamela.aldous@…: the address spells the given name in full. */
export function completeFirst(name: FullName, email: string): FullName {
  const [first = '', last = '', ...rest] = fold(localPart(email)).split('.')
  const short = foldTight(name.first)
  if (rest.length > 0 || short.length < 3 || first.length <= short.length || !/^\p{L}+$/u.test(first))
    return name
  if (foldTight(name.first + name.last).startsWith(first)) return name
  if (!isFullForm(first, short) || fitAddress({ first: 'x', last: name.last }, `x.${last}@x`) < 2) return name
  return {
    ...name,
    first: first.startsWith(short) ? `${name.first}${first.slice(short.length)}` : writeName(first),
  }
}

function isFullForm(full: string, short: string): boolean {
  return full.includes(short) || (shortForms[short] ?? '').split(' ').includes(full)
}

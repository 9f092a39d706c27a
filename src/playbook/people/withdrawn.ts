import type { Sentence } from '../language/sentence.ts'

const name = "((?:\\p{Lu}[\\p{L}'’-]*\\s){1,3})"

/** What is said of somebody who does not come or has left, so that no account is due. */
const goneBy = [
  "(?:has |have |just |unfortunately |instead |since |decided to |'s |is )*(?:accept(?:ed)?|took|taking|taken?|got|found|chose) (?:another|a different|some other|an offer|(?:a|the) (?:job|position|post)|an old)",
  '(?:has |have |just |unfortunately |since |decided to )*(?:declined?|withdrew|withdrawn|backed out|bailed|turned (?:it|us|the|down)|dropped out|fell through|changed (?:his|her|their) mind|resigned|quit|left us|moved on|retired|went (?:to|back)|(?:is staying|stays) (?:with|in|at) (?!the (?:default|usual|standard)|Coach))',
  "(?:is not|isn['’]t|is no longer|won['’]t be|will not be|will no longer be|is not going to be) (?:joining|coming|starting|taking|working|needing|needed|with us|on (?:the|our) team)",
  '(?:ya no (?:viene|entra|trabaja|va a|necesita)|no va a (?:entrar|venir|empezar|trabajar)|renunció|(?:ya )?se (?:retiró|jubiló|fue|va)|rechazó)',
].join('|')

const gone = new RegExp(`${name}(?:${goneBy})`, 'gu')
const goneBehind = new RegExp(`^[\\s)>\\],]{0,4}(?:who |que )?(?:${goneBy})`, 'u')

/** "Lowell Strickland (lowell@…) has since declined". */
export const goesAway = (after: string): boolean => goneBehind.test(after.slice(0, 120))

/** What names people who are said not to come: "Maeve accepted another offer", "Kim isn't joining us". */
export function findWithdrawn(sentence: Sentence): string[] {
  const text = sentence.source.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_000))
  return [...text.matchAll(gone)].map((match) => match[1] ?? '')
}

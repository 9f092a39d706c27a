import { wordList } from '../language/word-list.ts'

/** Asks for the way to do something. */
const ways = wordList(
  `how where what which steps step way ways instructions directions guide guidance procedure process button place page menu screen option tab link sheet tutorial handout one-pager
  walk show remind explain figure find como donde cual cuales pasos manera forma instrucciones guia`,
)
/** Beginnings of words for bringing people in. */
const brings = [
  'invit',
  'adding',
  'onboard',
  'enroll',
  'agreg',
  'anad',
  'inclu',
  'regist',
  'registr',
  'inscrib',
  'bring',
]
const wholeBrings = wordList('add adds added meto meter sumo sumar traer')
const moves = wordList('get getting put putting set setting hook pull move')
const into = wordList('in into onto on up to added started a al en')
const others = wordList(
  `staff teacher teachers provider providers employee employees people users coaches coachees team educators assistant assistants aide aides maestra maestras maestro maestros personal
  educadora educadoras them him her somebody someone hire hires member members everyone everybody asistente asistentes ayudante ayudantes proveedora proveedoras empleada empleadas gente group grupo
  coach coachee person persona caseload roster colleague classroom la las lo los ella ellas`,
)
const oneself = wordList('me myself')

/** "How do I get my new teacher into CECI?": a way asked for, a word for bringing in, and somebody else to be brought. */
export function asksHowToInvite(words: string): boolean {
  const tokens = words.split(' ')
  const way = tokens.findIndex((word, index) => ways.has(word) && (word !== 'como' || asksHow(tokens, index)))
  if (way < 0) return false
  return tokens.some(
    (word, index) =>
      index > way &&
      ((isBringing(tokens, index, word) && bringsOthers(tokens, index)) ||
        (word.startsWith('invit') && (!word.endsWith('ed') || controls.has(tokens[index + 1] ?? ''))) ||
        comeIn(tokens, { index, way })),
  )
}

/** "How my teachers get in", "how do our staff sign up". */
function comeIn(tokens: readonly string[], { index, way }: { index: number; way: number }): boolean {
  if (index > way + 5 || !others.has(tokens[index] ?? '') || !owners.has(tokens[index - 1] ?? ''))
    return false
  return tokens.slice(index + 1, index + 9).some((word) => comes.has(word))
}

const controls = wordList('button page link screen option tab menu form function icon feature')
const owners = wordList('my our the new more other these those two three four five mis nuestras')
const comes = wordList('get gets getting join joins register sign enroll access into onto entran entrar')

/** "¿Cómo la meto?", and not "como jefa". */
const asksHow = (tokens: readonly string[], index: number): boolean =>
  index < 3 ||
  /^(?:[¿?.,:;]|saber|ver|decir\S*|explic\S*|ense\S*|mostr\S*|de|y)$/.test(tokens[index - 1] ?? '')

function isBringing(tokens: readonly string[], index: number, word: string): boolean {
  if (wholeBrings.has(word) || brings.some((start) => word.startsWith(start))) return true
  return moves.has(word) && tokens.slice(index + 2, index + 8).some((one) => into.has(one))
}

function bringsOthers(tokens: readonly string[], index: number): boolean {
  const object = tokens.slice(index + 1, index + 8)
  if (oneself.has(object[0] ?? '')) return false
  const before = tokens[index - 1] ?? ''
  return (
    object.some((one) => others.has(one)) ||
    (others.has(before) && /^(?:la|las|lo|los)$/.test(before)) ||
    /^invit.*(?:la|lo|las|los)$/.test(tokens[index] ?? '')
  )
}

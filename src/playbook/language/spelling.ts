const spellings: Readonly<Record<string, readonly string[]>> = {
  account: ['acct', 'accnt', 'acc', 'accout', 'acount', 'acccount', 'acoount', 'accont'],
  accounts: ['accts', 'accnts', 'acounts'],
  cuenta: ['cuneta', 'quenta', 'cuanta'],
  lead: ['lede', 'leed'],
  coach: ['coatch', 'cotch', 'coch'],
  coaches: ['coachs', 'coatches', 'coches', 'coachez'],
  coaching: ['coching', 'coatching', 'cochin'],
  hired: ['hierd', 'hird', 'hried'],
  supervise: ['suprvise', 'supervize', 'supervice', 'supervis', 'superviz'],
  supervising: ['supervizing', 'supervicing'],
  supervisor: ['suprvisor', 'supervizer', 'superviser', 'supervizor'],
  teacher: ['techer', 'teachr', 'teecher', 'tichear', 'ticher'],
  director: ['directer', 'dirctor'],
  please: ['pls', 'plz', 'plse', 'pleas'],
  password: ['pasword', 'passwrd', 'pw', 'pwd', 'passcode'],
  you: ['u'],
  thanks: ['thx', 'tks', 'thnks', 'tx', 'thanx', 'ty'],
  achievers: ['achivers', 'acheivers', 'achievrs'],
  login: ['loggin', 'loging'],
  necesito: ['nesesito', 'nesecito', 'necesitó', 'nececito', 'ocupo'],
  escribiera: ['escriviera'],
}

const contractions: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  cant: 'cannot',
  "can't": 'cannot',
  "won't": 'will not',
  havent: 'have not',
  wont: 'will not',
  thats: 'that is',
  whats: 'what is',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/^(he|she|it|that|who|what|there|here|name|where|how|its)'s$/, '$1 is'],
  [/'s$/, " 's"],
]

const keyWords = [
  'account',
  'accounts',
  'supervisor',
  'director',
  'teacher',
  'teachers',
  'provider',
  'program',
]

const known = new Map(
  Object.entries(spellings).flatMap(([right, wrong]) => wrong.map((spelling) => [spelling, right] as const)),
)

/** Key words with two neighbouring letters inside them swapped. */
const bySwap = new Map(
  [
    ...keyWords,
    'coach',
    'coaches',
    'lead',
    'login',
    'access',
    'email',
    'need',
    'create',
    'please',
    'manager',
    'coaching',
    'hired',
    'staff',
  ].flatMap((right) =>
    Array.from({ length: right.length - 2 }, (_, at) => at + 1)
      .filter((at) => at + 1 < right.length)
      .map(
        (at) => [`${right.slice(0, at)}${right[at + 1]}${right[at]}${right.slice(at + 2)}`, right] as const,
      ),
  ),
)

/** The usual spelling of a folded word; a contraction becomes its words. */
export function spell(word: string): string {
  const whole = contractions[word] ?? known.get(word)
  if (whole !== undefined) return whole
  if (word.includes("'")) {
    for (const [ending, full] of endings) if (ending.test(word)) return word.replace(ending, full)
  }
  if (word.length < 4 || word.length > 12) return word
  const swapped = bySwap.get(word)
  if (swapped !== undefined) return swapped
  return word.length < 6 ? word : (keyWords.find((right) => isOneSlipAway(word, right)) ?? word)
}

/** One letter missing, doubled, wrong or swapped with its neighbour, between the same first and last letters. */
export function isOneSlipAway(word: string, right: string): boolean {
  if (word === right || Math.abs(word.length - right.length) > 1) return false
  if (word[0] !== right[0] || word.at(-1) !== right.at(-1)) return false
  let start = 0
  while (word[start] === right[start] && start < word.length) start++
  let end = 0
  while (word.at(-1 - end) === right.at(-1 - end) && end < Math.min(word.length, right.length) - start) end++
  const wrong = word.slice(start, word.length - end)
  const expected = right.slice(start, right.length - end)
  if (wrong.length + expected.length <= 1 || (wrong.length === 1 && expected.length === 1)) return true
  return wrong.length === 2 && wrong[0] === expected[1] && wrong[1] === expected[0]
}

/** Words by what they tell of the person beside them: has one, has gone, is only talked to. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'not',
    /^(?:not|no|don't|dont|doesn't|doesnt|didn't|didnt|nothing|none|needn't|skip|skipping|except|excepting|exception|excluding|exclude|without|minus|save|omit|leave|besides|apart|aside|instead|rather|nor|never|sans|menos|excepto|salvo|sin|nada)$/,
  ],
  [
    'has',
    /^(?:already|has|had|have|got|keep|keeps|kept|still|active|inside|existing|exists|hers|theirs|his|ages|years|ya|tiene|lost|user|uses|used|set|works|working|fine)$/,
  ],
  [
    'gone',
    /^(?:left|leaving|leaves|retire\w*|gone|quit|former\w*|previous\w*|predecessor|replac\w+|took|taking|takes|taken|takeover|succe\w+|depart\w*|resign\w*|old|before|until|passed|withdr\w+|declin\w+|mind|clos\w+|deactivat\w*|disabl\w*|remov\w*|delet\w*|end|ended|expire\w*|deje|dejo|jubil\w*|renunci\w*|reemplaz\w*)$/,
  ],
  [
    'boss',
    /^(?:supervisor\w*|supervisora|manager|boss|chief|lead|director\w*|head|admin\w*|superintendent|jef[ea]|principal|assistant|secretary|hr|human|payroll|buddy|colleague|mentor|trainer)$/,
  ],
  [
    'talk',
    /^(?:cc|ccd|cc'd|bcc|cop(?:y|ied|ying)|question\w*|contact|reach\w*|reply|respond|write|wrote|call|called|ask|asks|asked|told|tell|tells|said|says|sent|sends|forward\w*|approv\w*|referr\w*|suggest\w*|according|from|via|know|let|help\w*|recommend\w*|trained|train|meet|show\w*|dijo|pregunt\w*|mando)$/,
  ],
  [
    'want',
    /^(?:creat\w*|make|making|add|adding|need|needs|needed|please|pls|plz|new|account|accounts|login|logins|access|give|open|opened|get|hire\w*|join\w*|start\w*|incoming|welcom\w*|enrol\w*|regist\w*|activat\w*|issue|establish|provide|provision|crear|cuenta|nuev\w*|acceso|necesit\w*|empiez\w*)$/,
  ],
  [
    'list',
    /^(?:following|below|these|those|list\w*|both|all|everyone|everybody|roster|each|folks|people|two|three|four|five|attached|siguient\w*|todos|todas|lista|abajo)$/,
  ],
  ['own', /^(?:my|me|mine|myself|i|i'm|im|i'll|i've|our|we|us|mi|yo)$/],
  ['her', /^(?:he|she|her|him|his|hers|they|them|their|he's|she's|ella|ellos|ellas)$/],
]
const lacking =
  / (?:never|not|no|nor|without|neither|didn't|hasn't|doesn't|haven't|nunca) (?:\S+ ){0,3}(?:has|had|have|got|get|was|used|one|account|login|tiene|tuvo|in) | (?:lacks|lacking|only \S+ not) /
const unneeded =
  / (?:needs? (?:no|nothing|not|none)|(?:not|no|don't|doesn't|do not) (?:\S+ )?(?:need|want|worry)|nothing (?:\S+ )?for|no need|not necessary|all set|(?:isn't|not) (?:needed|required|necessary)|no necesita) /

/** The kinds of some words; who "never had one" lacks it, and who "needs nothing" wants none. */
export function kindsOf(words: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `
  const found = kinds.filter(([, shape]) => words.some((word) => shape.test(word))).map(([kind]) => kind)
  const lacks = lacking.test(text)
  const needless = unneeded.test(text)
  return [
    ...found.filter((kind) => !(lacks && /^(?:has|not)$/.test(kind)) && !(needless && kind === 'want')),
    ...(lacks ? ['lacks'] : []),
    ...(needless ? ['unneeded'] : []),
  ]
}

/** What the label of a line says of the address behind it. */
export const labelKinds: readonly (readonly [string, RegExp])[] = [
  ['mail', /mail|correo|user ?name|address/i],
  ['who', /name|employee|holder|user|new|hire|staff|person|nombre/i],
  [
    'aside',
    /assistant|supervisor|manager|contact|request|submit|cc\b|from|approv|\bhr\b|office|phone|inbox|admin|sent|copy|question|director|previous|former|old/i,
  ],
]

/** What a text says of its writer's own wish and of others. */
const wishKinds: readonly (readonly [string, RegExp])[] = [
  [
    'us',
    / (?:both|two|each|neither|either|couple|all|three|one) of us | us (?:both|two|each|all) | (?:and|plus|or|also|y) (?:for |to |para )?(?:me|myself|i|mi|yo) | (?:me|myself|i|yo|mine) (?:and|plus|y|&|\+|as well|too|also) | we (?:\S+ ){0,3}(?:both|each|two) | we (?:\S+ )?(?:need|want|would like|cannot|never) | (?:him|her|them) and me | apiece /,
  ],
  [
    'me',
    / (?:for|give|get|make|set|add|create|open|let|put|grant|para) (?:an? \S+ for )?(?:me|myself|mi) | (?:me|mine) (?:up|an|one|too|in|at) | my own | i (?:\S+ ){0,2}(?:need|want|require|lack|would like|wish|do not have|don't have|never) | (?:can|could|may|might|should|do|would|will|how) i | my (?:\S+ )?(?:account|login|access|ceci|user) | mi cuenta | necesito | quisiera | fresh one | in my name | i (?:am|'m) (?:\S+ ){0,3}(?:asking|requesting) /,
  ],
  [
    'others',
    / (?:for|give|get|add|set|make|put|let|have|help) (?:\S+ ){0,2}(?:him|her|them|these|those|everyone|everybody|the following|two|three|four|five|both) | (?:he|she|they) (?:\S+ )?(?:needs?|wants?|will need|should|would|has never|have never|starts?|joins?) | (?:new|our|my) (?:\S+ ){0,3}(?:hires?|colleagues?|staff|employees?|people|specialists?|members?|team|unit) | below /,
  ],
  [
    'handover',
    / (?:took over|taking over|takes over|replac\S+|succe\S+|predecessor|former|previous|before me|retired?|hired|promoted|new (?:\S+ )?(?:lead|supervisor|manager)) /,
  ],
  [
    'elsewhere',
    / (?:wrong (?:account|address|e-mail|email|mail|inbox)|(?:work|office|other|new|official) (?:e-mail|email|address|mail|inbox)|instead|not this (?:one|address)|registered (?:to|under)|(?:home|personal|private|own) (?:e-mail|email|mail|gmail|phone)|from (?:my )?(?:phone|home|personal)|account should be|(?:my|mine) (?:is|at) @mail|under @mail|with @mail|second|another|additional|demo|test\S*) /,
  ],
  [
    'has',
    / i (?:already |still )?(?:have|had|use|hold|got) (?:\S+ ){0,3}(?:account|login|one|mine|access) | mine (?:works|is fine|already) | my (?:\S+ )?(?:account|login|one) (?:is|works) | not (?:for )?me | nothing for me | only (?:him|her|them) | i (?:do not|don't) need /,
  ],
]

export const wishesIn = (text: string): string[] =>
  wishKinds.filter(([, shape]) => shape.test(text)).map(([kind]) => kind)

export const wordsIn = (words: string): string[] =>
  words
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^\d+$/.test(word) ? '#' : word))

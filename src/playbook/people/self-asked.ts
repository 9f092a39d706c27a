import { toPhrases } from '../language/phrases.ts'

/** Says in so many words that the writer is among those who need one. */
export const includesSelf = toPhrases(`
  me|myself|mi|yo and|n|y|&|plus|+
  yours truly
  one|other|second|third|last|person is me|myself
  nos ** dos|ambos|ambas
  menos|excepto yo
  everyone|everybody|all|they * but|except me
  and|y|&|plus|+|or also|para|a? me|myself|mi
  and i both|each|need|would|also|are
  y yo
  for|para me|myself|mi
  us two|both|one|each
  mine is just|at|also
  mine under|on|at|to|with|as
  neither|either|each of us
  we|us ** two|both|separate accounts|logins|ones
  so|as does|do
  both of us
  we|us|of each|both * get|have|need|one
  could|can|may we each|both
  mine and|,|plus|&
  for both|each|two of us
  make|create|give|get|set|add|build|open|activate|register|sign|put|count|include me
  me up
  me|i too|also|as~well
  i * account|one too|also|as~well
  i need|want|would~like * my own
  crearme|hacerme|darme|abrirme
  me hagan|creen|den|abran|hacen|crean
`)

/** Says so wherever in the message it stands. */
export const countsSelf = toPhrases(`
  and i ** neither
  neither|either|each|both of us
  neither one of us
  we ** each * like|need|want|have|require
  we ** like|need|want|have|require * apiece|each
`)

/** Says that the writer needs none. */
export const declinesSelf = toPhrases(`
  not|no|none|nothing * for me|myself
  i * do|am not use|need|using it|ceci|one|mine|access|an|any
  mine works|still|already
  i|me already have|got
  i have mine
`)

/** The writer asks, and names nobody whom it is for. */
export const asksInFirstPerson = toPhrases(`
  i|me|myself
  necesito|quisiera|quiero|solicito|puedo|tengo|ocupo|yo
`)

/** Speaks of others who need one. */
export const asksForOthers = toPhrases(`
  accounts|logins|cuentas for|para
  for|para ** staff|team|people|colleague|colleagues|employee|employees|specialist|hire|hires|them|him|her|the~following|following|these|those|group|list|below|supervisor|coach|coaches|teacher|teachers|everyone
  the|these|those|following|two|three|four|five|several|new|our # people|staff|colleagues|employees|hires|members|coaches|teachers
  him|her|them|they|he|she|ella|ellos|ellas|everyone|todos|todas
  the first|second|third|fourth|other|others|last
  her|his|their e~mail|email|name|info|address
  colleague|colleagues|teammate|teammates|coworkers|companera|companero|companeras
  following|below|attached|list
  who ** wishes|needs|wants|requires|asked
  neither|both|each|either of us
  we ** each|both|apiece
  on behalf|at~the~direction|at~the~request of
  a|an|the|our|my newly hired|appointed|recruited
  a|an|another|the|our new|newly~hired? * member of our|my|the
`)

export const refersToList = toPhrases(`
  below|list|everyone|all|these|those|following|attached|lista|abajo|siguientes|todos|todas
`)

export const refersToSender = toPhrases(`
  below|him|her|them|he|she|they|his|forward|forwarded|forwarding|fw|fwd|attached|abajo|ella|reenvio|request|this|note|see
`)

/** Tells of somebody who did something or holds a post already, and lists nobody. */
export const tells = toPhrases(`
  wrote|write|asked|told|says|said|e~mailed|emailed|contacted|called|answered|replied|referred|suggested|usually|normally|used~to|handles|approved|invited|sent|forwarded|copying|copied|cc * 
  on leave|vacation
  our|my|the coach~lead|director|supervisor|manager|boss|lead ,|is|was|has|who
  show|shows|listed|appear|appears as|inactive|missing
  preguntar|pregunte|dijo|escribi|mando
`)

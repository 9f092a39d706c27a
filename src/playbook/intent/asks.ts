import { toPhrases } from '../language/phrases.ts'

/** Plainly asks for an account, a log-in, or to be put into CECI. */
export const asksForAccount = toPhrases(`
  grateful|obliged|thankful for a|an|one * $account
  $make ** new|an|a|another|$one $account
  $make me|us|him|her|them ** $account
  $make me|us|him|her|them a|an|one second|another|new|additional|extra? user
  make me|us|him|her|them !|.
  want|wanted|wish|needed|request|requested : ** $account
  $make * ceci|user|coach~lead|coach|instructor|parent|additional|extra|two|three|four|five|six|# $account
  $make a|an|another|the user|users|usuario|one
  new * user|users
  $make ** new|another $one
  $make accounts|account|logins|login|user|users|profiles
  $make the * accounts|users|following
  set|get|setting|getting|put|hook|add|adding|bring|enroll|sign|registrar|agregar|meter * up|in|into|on|onto|to|en|a|al|added|going|started * $system
  get|getting|be|being|got|gotten|stay|estar|esten|entrar|go in|into|on|onto|set~up|added|en|a|to * $system
  set|get|setting|getting|got|be|been|being|sign|signing|signed|hook ** up|set~up|setup|added|registered|onboarded|signed~up
  $need * $account
  $need ** new|an|a|another|the|una $account
  $need * ceci
  $need ** user|coach~lead $account
  $need in|one|mine|into|to~be~in
  $need to be * $system
  $need to|a|be get|register|sign~up|registered|registrarme|inscribirme
  would|like|want|need|wish|how ** be|get|getting * registered|signed~up|signed|register|set~up
  $account for
  $account request|requests|needed|required|requested|creation|setup|set~up|please|petition
  request|requests|requesting|requested|solicitud * $account
  new user|users|account|accounts
  cuenta nueva|para|por
  how * $make|get|set~up|have|start|request|apply ** $account
  how * to|i|we|do|can|one|does|you|they register|sign~up|enroll|join|get~on|get~in|get~into|get~onto
  como|donde saco|hago|consigo|obtengo|pido|solicito * $account
  como puedo|puede|podemos|hago|hacemos|le|me|se|la|tengo|saco * tener|para|obtener|registro|inscribo|cuenta|cuentas|acceso|hago|hace|saco|crear|entrar
  help * register|sign~up|get~in|registering
  where|which|donde ** $make|register|sign~up|hacer|form ** $account
  where * to|i|do|can * $make|register|sign~up
  what * process|steps|form|procedure
  registered|register|registering|registrar|registrarme|inscribirme|inscribir|sign~up|signup|signing~up * for|in|on|en|with * $system
  could|can|may|might|puedo|podria|pueden ** $account please
  could|can|may we|i|us|he|she|they each? get|have|be~given $one
  could|can|may i|we|he|she|they * have|get|be~given * $account
  $account $please
  $system $account $please
  $account|$one for me|myself|us|him|her|them|him|each|both
  $make|create $one for
  $make|give|send me|us $one|mine|the~login
  $one with|having * role
  $please * $account
  send|give|provide|deme|denme|manden * username|user~name|login|password|usuario
  could|can|may|shall|should ** have|get|use ceci
  like|love|want to * access|try|log~in|use|see $system
  grant|granted|give|given|have|obtain|gain|get ** access
  access to|for $system
  todos|todas|both|all # please
  dar|darme|darlas|darles|dar~de de~alta|alta
  dar de alta
  me hagan|hacen|hace|den|abran|creen * cuenta
  hacerme|crearme|abrirme|darme la|una|mi|un * cuenta|acceso|usuario
  same for
  become|becoming * user|users|member
  have|get|having|getting * $account created|made|set~up|opened|activated
  $account * created|opened|made|activated for
  could|can|will|would|may|should|must ** $account be * ready|created|set~up|made|opened|active|activated|done
  how|where ** get|make|create|set~up|start|open|request|obtain one
  like|love|want|need|have ** login|account to see|view|look|align|review|check
  if|wish i|we|he|she|they had ** $account
  add|put|bring|get|enroll|include ** to|into|in|on|onto $system
  cannot|could~not|not * find * where|how|place|link|button|form|option * register|sign~up|create
  que me|nos inscriba|inscribiera|registre|registrara|inscribamos|registremos
  still|yet no * $account
  do|does|did not have|get|receive * $account
  never got|had|received|have * $account
  no tengo|tiene|tenemos|tienen * $account
  without|lack|lacks|lacking|missing|sin an|a|my|una? * $account
  need|needs access
  nos|nosotros|que * registrar
  account|login|access for|para * me|mi|us|him|her
`)

/** Asks to have people added, which those who can invite do themselves. */
export const asksToAddPeople = toPhrases(`
  add|adding|include|enroll|register|agregar|anadir ** $staff
  $staff added|enrolled|registered|set~up
  add|adding ** names|following
`)

/** Would ask for an account if no trouble with an existing one spoke against it. */
export const hintsAtAccount = toPhrases(`
  ^ re|fwd|fw|? : ceci
  ceci|coaching $account
  $account
  the other|following staff|people|persons|colleagues|employees
  need|needs ceci
  on ceci
  ceci please|for
  $need ** ceci
  for this|the|our|my|a new employee|hire|person|colleague|staff
  please add|enroll|register|include
  set~up|setup|setting~up for|of ** $staff
  add|adding|enroll|register|include|create :
  add|adding|include|including|agregar|agregue me|us|him|her|them
  add|adding|include|enroll|agregar|agregue ** @mail
  into ceci
`)

/** Hands a forwarded request on to be done. */
export const handsOn = toPhrases(`
  please|pls|below|go~ahead|help|approved|approve|take~care|can~you|could~you|would~you|handle|set~up|assist|por~favor|abajo|favor~de
`)

export const doubtsWhatCame = toPhrases(`
  is this real|legit|legitimate|spam|phishing|scam|genuine|valid
  phishing|scam|suspicious|sospechoso
`)

/** A person looks for how to invite or add others. */
export const looksForInviting = toPhrases(`
  how|where|what|steps|way|instructions|cheat~sheet|tip~sheet|guide|button|place|como|donde|pasos ** invite|inviting|invitation|invitations|invites|invitar|invitaciones|invito|invitarlas|invitarlos
  how|where|steps|instructions|como|donde|pasos ** add|adding|agregar|anadir|agrego|enroll * my|new|a|our|mis|nuevas|nuevos|other|more|additional|another|the * $staff
  how|where|steps|como|donde ** add|adding|agregar * $staff
  how|where ** get|put|bring my|our|new * $staff
  way|button|place|link|option|screen|page|menu ** add|enroll * my|new|our|other|more|additional|another|the? $staff
  invite|inviting|invitar|add|adding * to|into|a * default~group|group|grupo
  send|sending|resend|enviar|mandar * invitation|invitations|invites|invite|invitacion|invitaciones
  if i|we|yo can|could|puedo do it|this|that|hacerlo myself|ourselves|yo
  lo hago yo
  can i|we add|invite|create|agregar * my|own|new
  $need * invite|invitar * my|new|our|a|mis
  trying|try|want|tried|tratando|quiero to|de? * invite|invitar
  adding|inviting * $staff
  am|are i|we able to|allowed~to * add|invite
`)

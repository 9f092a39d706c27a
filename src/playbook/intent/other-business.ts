import { toPhrases } from '../language/phrases.ts'

/** Trouble with, or a change to, an account that exists. */
export const hasTrouble = toPhrases(`
  forgot|forgotten|lost|reset|resetting|change|changing|wrong|incorrect|expired|remember|recover|olvide|perdi|restablecer|cambiar * password|contrasena|clave
  password * expired|wrong|incorrect|reset|not|invalid|rejected|does~not
  contrasena * incorrecta|no|vencio|expiro|invalida
  locked out
  reset|resetting|restablecer * it|login|account|access
  locked|blocked|disabled|frozen|suspended * $account
  account|cuenta is|was|got|been|esta * locked|blocked|disabled|frozen|bloqueada
  unlock|unlocking|desbloquear
  cannot|can~not|could~not|unable~to|not~able~to|trouble|problem|problems|issue|issues|no~puedo|won~not|not~let|no~me~deja|no~puede * log~in|login|sign~in|logging|signing|upload|see|view|open|find|access~my|load|submit|save|share|entrar~a~mi|ver|subir|play|hear|download|print|edit|delete
  no puedo|puede|me|logro * entrar|ver|subir|abrir|deja
  no veo|sale|aparece|carga|abre|sube|funciona
  not working|loading|showing|playing|responding|opening|saving|uploading
  will|does|do|did|would|is not load|play|open|work|upload|save|show|appear|let|submit
  stops|stopped|stuck|froze|frozen|freezes|crashes|crashed|spinning|blank
  error message|code|page|404|500|when
  an error
  account|invoice|payment|balance ** past~due|overdue|suspension|suspended
  merge|merging|unir
  change|update|correct|fix|cambiar|corregir * my|her|his|their|the|mi * name|last~name|email|address|nombre|apellido|correo
  deactivate|deactivating|delete|deleting|remove|close|shut~off|disable|terminate|desactivar|eliminar|borrar|cerrar|inactivate * account|accounts|user|access|login|cuenta|profile|her|him|them|from
  invitation|invite|link|invitacion|enlace * expired|not~working|not~work|vencio|expiro|broken|no~sirve
  duplicate|two|second|old accounts
  appear|appears|listed|show|shows * twice
  swap|swapped|swapping * address|email|e~mail|name
  address|email|e~mail|name * swapped
  no|cannot longer? remember|recall * which|what * address|email|e~mail|addresses
  take|remove me off|from
  upload|uploading|uploaded|subir * video|videos
  wrong group|coach|site
  is|are|has|have gone|vanished|disappeared from my|our|it
  update|change|correct|edit|upgrade|switch|fix|actualizar|cambiar * account|cuenta|role|access|permissions|permission|profile|rol
  change|switch|update|upgrade|cambiar it|me|her|him to|from
  transfer|move * account|profile|group|groups
  press|pressing|click|clicking|hit|hitting|tap|tapping|push|pushing * play|upload|submit|save|record
  account|login|access|it back * again|today|asap|please|for
  goes|went|turns|turned black|blank|dark|silent
  user|account * does~not exist
  sideways|upside~down|blurry|grainy|choppy|pixelated|garbled|muted
  no|without sound|audio|picture|captions|subtitles
  video|videos|clip|clips|recording|recordings|picture|audio|sound|page|screen|report|export|captions is|are|comes|come|looks|look|shows|turns|keeps|goes * blank|black|dark|wrong|broken|missing|empty|gone|out~of~sync|cut~off|lost|frozen
`)

/** Signed up at an earlier time, which asks for nothing now. */
export const signedUpBefore = toPhrases(`
  used|use to sign~up|register|enroll|create
  i|we signed~up|registered|enrolled ** ago|before|year|years|spring|summer|fall|winter|month|already
  last time|year|spring|summer|fall|winter|month ** made|created|did|added
`)

/** Has an account already. */
export const hasAccount = toPhrases(`
  i|we already? have|has|had * an|my|a|our * account|accounts|login|username
  i|we have|had had * account|login
  have|has had * account|login|log~in
  my|mi|our ceci|own|old|existing|current? account|cuenta|login|username|usuario|profile
  already have|has|had|got|use|using|in|on
  ya tengo|uso|tenia
  con mi cuenta
  mine is|was|still|works
  my own account|login|log~in
  desde mi cuenta
  have an account
  account|login is|works|has~been * fine|good|ok|okay|great
  account|login|member|user|registered since #|january|february|march|april|may|june|july|august|september|october|november|december|last|2019|2020|2021|2022|2023|2024|2025
  tengo cuenta|mi~cuenta
  got my own
  i already use
`)

/** Takes an earlier request back, or says it is settled. */
export const takesBack = toPhrases(`
  ^ ** never~mind|nevermind|disregard|scratch~that|olvidelo|olvidenlo
  please disregard|ignore my|this|the|last|previous|earlier
  no longer need|needed|necessary|necesito|needs
  ya no necesito|hace~falta|es~necesario
  got it to work
  it worked !|.|,|now|perfectly|on|right|great
  it let|lets me in
  all|problem set|solved|resolved|fixed
  no|any more|further|longer need of|for * account|access|login|it
  not an account|access thing|request|matter|question
  you|they can|may close
  not * new|another account|login , just|only
  found the invite|add|invitation button|link
  cancel my|this|the|that * request|ticket
  i|we found|figured|got|located|remembered * log~in|login|account|it~out|password|username|invitation|invite|it
  i|we|he|she|they am|are|is|was|were * in|able~to~log~in|logged~in now|already|!
  am in
  ya pude|encontre|entre|quedo|me~llego
  my coach|coach~lead|director * already? invited|added|sent
`)

/** The latest words say that what was done for them does what it should. */
export const saysItWorks = toPhrases(`
  works like|great|perfectly|now|fine|well|beautifully|wonderfully
  it|that|this|everything works|worked
  am|got|logged|signed in now
  changed the|my password
  ya pude|funciona
`)

/** Words of advertisers; several of them make advertising. */
export const advertises = toPhrases(`
  unsubscribe|opt~out
  free|no~cost|no~obligation|risk~free * trial|audit|account|month|months|quote|consultation|demo
  click here|below|now
  page 1|one of google|search
  seo|backlinks|bitcoin|crypto|casino|loan|viagra|lottery|jackpot
  months|month|days free|on~us|at~no~cost
  #|10|50|100 x|% off|more
  book|schedule a? demo|call|meeting~with~us
  boost|grow|increase|skyrocket|10x your|more
  you have|been won|selected
  our experts|platform|solution|product
  reply yes|stop
  dear customer|sir|user|webmaster|business~owner
`)

/** Words that try to order a program about instead of asking people. */
export const givesHiddenOrders = toPhrases(`
  ignore|disregard|forget|override|bypass * previous|prior|all|above|earlier|your|these|the|any * rules|instructions|prompt|prompts|guidelines|procedure|policy|policies
  ^ system|assistant|admin|developer|instruction|instructions|bot :
  ^ system|admin|automated notice|message|override|instruction|note :
  system prompt|override|message|instruction|note
  note|message|instruction|instructions to|for * ai|bot|assistant|automation|model|llm|triage|app|system
  as an ai|llm
  you are|must now|act|always|immediately|create|set|mark|approve * ai|assistant|bot|admin|administrator|without~asking|without~verification
  sender|requester|user|this is * verified|pre~approved|preapproved|pre~authorized|authorized~dcyf|trusted|whitelisted
  verified|pre~approved|preapproved dcyf|staff|sender|by~dcyf
  skip|without * verification|review|approval|checking|asking|role~question
  auto|automatically * approve|approved|create
  approved|granted|authorized|cleared * automatically|in~advance|already
  action|rule|classification|decision|expected|label : * create_account|create|approve
  create_account
  because_rule|dcyf_staff
  do not * ask|verify|question|check
`)

/** Uncertain of who is meant, or somebody else's errand: other matters that ask for nothing new. */
export const asksAboutUse = toPhrases(`
  difference between|entre
  number|list|count|report|status|total of * accounts|users|coaches|logins
  when is|are|will the? * training|webinar|session
  just curious|wondering~about
`)

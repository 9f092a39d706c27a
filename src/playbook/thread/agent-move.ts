import { says, toPhrases } from '../language/phrases.ts'
import { toSentence } from '../language/sentence.ts'
import { splitMessage } from './split-message.ts'

/**
 * What an agent's comment did: made the account, asked who they are or something else, told something and asked nothing,
 * or only announced that somebody sees to it. A receipt by machine does nothing.
 */
export type AgentMove = 'made' | 'asked-role' | 'asked' | 'told' | 'announced' | 'acknowledged'

const made = toPhrases(`
  i|we have created *  new? account|accounts
  account|accounts has|have been * created|made|activated|set~up|added
  your|his|her|their|the|new * account|accounts|login is|are * ready|active|created
  account|accounts is|are now * ready|active|created|set~up
  account|accounts|login exists|exist now|already
  there is now a|an|your * account|login
  you now have * account|login|access
  you|they|she|he are|is now? in ceci as a|an
  you|they|she|he are|is now? in as|now
  i|we created * account|accounts
  i|we have? just? made|opened|activated your|his|her|their|the|both|an|a new? ceci? account|accounts|login
  created a|an|your|the new? * account for
  you|they|she|he are|is now|all set~up
  all set up in ceci
  set you|them|her|him up with
  he|hemos creado * cuenta|cuentas
  cuenta|cuentas ha|han|fue|fueron sido? creada|creadas
  ya tiene|esta|quedo * cuenta
`)
const askedRole = toPhrases(`
  your|his|her|their|'s role
  what you do
  explain * role
  who you work for
  what|which program|agency|organization|site
  cual es su puesto
  en que programa
  su puesto|rol|cargo
`)
const acknowledged = toPhrases(`
  request|ticket|message|solicitud * has been|was * received
  has been received and
  we have received your
  hemos recibido su
  reply to this e~mail|email to add
`)
const asked = toPhrases(`
  please|kindly * tell|send|share|explain|confirm|reply|provide|give|answer|write|specify|forward|check|clarify
  tell|send|give me|us
  share|explain|confirm|provide|clarify * with|to us|me
  let us|me know who|what|which|where|when|whether|how|your|the|their
  need|needs|have|like|want to know|hear|confirm|ask
  we|i need your|the|their
  could|can|would|will you
  could|may|might i|we
  digame|diganos|cuentenos|indiquenos|envienos|mandenos|expliquenos|confirmenos|responda|respondanos
  por~favor * diga|indique|envie|mande|explique|confirme|responda
  necesitamos|necesito|quisieramos|nos~gustaria saber|conocer|confirmar|su|sus|el|la|los|las|un|una
  nos puede|podria|dice|indica|envia|manda|confirma
`)
const announced = toPhrases(`
  i|we will * take|look|check|handle|ask|review|see|consult|investigate|follow
  i|we|let am|are|me * looking|checking|taking|handling|working|asking|reviewing|check|look|ask|see
  get back to you
  taking|take|got|have this one|ticket|over
  i am on it
  me encargo|encargare
  nos encargamos|encargaremos
  lo|la reviso|revisamos|revisare|revisaremos|consulto|consultare|consultaremos|vere|veremos
  le aviso|avisamos|avisare|avisaremos
`)

export function readAgentMove(text: string): AgentMove {
  const sentence = toSentence(text, 0, Math.min(text.length, 8_000))
  if (says(made, sentence)) return 'made'
  if (says(askedRole, sentence)) return 'asked-role'
  if (says(acknowledged, sentence)) return 'acknowledged'
  const own = splitMessage(text)
    .own.map((line) => line.text)
    .join('\n')
  const said = toSentence(own, 0, Math.min(own.length, 8_000))
  if (/\?(?![\w&=/#%])/.test(own) || says(asked, said)) return 'asked'
  return says(announced, said) ? 'announced' : 'told'
}

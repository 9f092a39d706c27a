import { says, toPhrases } from '../language/phrases.ts'
import { toSentence } from '../language/sentence.ts'

/** What an agent's comment did: made the account, asked who they are, or neither of these; a receipt by machine does nothing. */
export type AgentMove = 'made' | 'asked-role' | 'replied' | 'acknowledged'

const made = toPhrases(`
  i|we have created *  new? account|accounts
  account|accounts has|have been * created|made|activated|set~up|added
  your|his|her|their|the|new * account|accounts|login is|are * ready|active|created
  account|accounts is|are now * ready|active|created|set~up
  i|we created * account|accounts
  created a|an|your|the new? * account for
  you|they|she|he are|is now|all set~up
  all set up in ceci
  set you|them|her|him up with
  he|hemos creado * cuenta|cuentas
  cuenta|cuentas ha|han|fue|fueron sido? creada|creadas
  ya tiene|esta|quedo * cuenta
`)
const asked = toPhrases(`
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

export function readAgentMove(text: string): AgentMove {
  const sentence = toSentence(text, 0, Math.min(text.length, 8_000))
  if (says(made, sentence)) return 'made'
  if (says(asked, sentence)) return 'asked-role'
  return says(acknowledged, sentence) ? 'acknowledged' : 'replied'
}

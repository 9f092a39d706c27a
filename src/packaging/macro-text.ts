import { defaultPlaybookSettings } from '../playbook/playbook-settings.ts'
import { type ReplyPart, toHtml, writeReply } from '../playbook/reply.ts'
import type { ReplyKind, ReplyLanguage } from '../playbook/reply-kind.ts'

/** What Zendesk fills in by itself when an agent applies a macro. */
const zendeskNames = new Set([
  'ticket.requester.first_name',
  'ticket.requester.name',
  'ticket.requester.email',
  'ticket.title',
  'current_user.first_name',
])

/** Blanks for what only the app knows; the agent sees them and writes over them. */
const blanks: Readonly<Record<ReplyLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'account.name': '[name of the person]',
    'account.email': '[e-mail address of the account]',
    'account.password': '[password]',
    'person.name': '[name of the person]',
    'person.email': '[e-mail address of the person]',
    quote: '[the words of the ticket that matter]',
  },
  es: {
    'account.name': '[nombre de la persona]',
    'account.email': '[correo electrónico de la cuenta]',
    'account.password': '[contraseña]',
  },
}

const filler = 'x'
const values = {
  requesterFirstName: filler,
  requesterName: filler,
  requesterEmail: filler,
  agentFirstName: filler,
  subject: filler,
  people: [{ name: filler, email: filler }],
  quotes: [filler],
}

/** The built-in reply for one person as HTML of a Zendesk macro; throws where the text needs what has no blank. */
export function writeMacroText(kind: ReplyKind, language: ReplyLanguage): string {
  const reply = writeReply(kind, language, { values, settings: defaultPlaybookSettings })
  if (!reply.ok)
    throw new Error(`The built-in text ${kind} (${language}) cannot be read: ${reply.failure.message}`)
  return toHtml(reply.value.map((part) => toMacroPart(part, language)))
}

function toMacroPart(part: ReplyPart, language: ReplyLanguage): ReplyPart {
  const { filledFrom } = part
  if (filledFrom === undefined) return part
  if (zendeskNames.has(filledFrom)) return { ...part, text: `{{${filledFrom}}}` }
  const blank = blanks[language][filledFrom] ?? blanks.en[filledFrom]
  if (blank !== undefined) return { ...part, text: blank }
  if (part.text === filler || part.text.startsWith('⟦'))
    throw new Error(`A macro has no blank for ${filledFrom}`)
  return part
}

import { fold } from '../language/fold.ts'

const openings =
  /^\W{0,4}(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|respuesta automatica|fuera de (?:la )?oficina|i am (?:currently )?(?:out of|away from) (?:the |my )?office|i(?: am|'m) (?:currently )?on (?:vacation|leave|annual leave|pto|maternity leave|parental leave)|delivery (?:status notification|has failed)|undeliverable|mail delivery (?:failed|subsystem)|this is an automat)/
const inside =
  /(?<!\b(?:while|when|because|since|before|after|as|if|mientras|cuando) )(?:i am|i'm|i will be|estoy|estare) (?:currently )?(?:out of the office|out of office|away from the office|away until|on vacation|on leave|fuera de la oficina|de vacaciones)|limited access to (?:my )?e-?mail|(?<!\b(?:while|when|because|since|before|after|as|if) )(?:^\W*|i am |i'm |i will be )(?:currently )?(?:on (?:vacation|leave|pto|annual leave)|away|out) (?:of (?:the )?office )?(?:until|through|till|from \d)|no longer (?:with|employed|works)|this mailbox is not monitored|acceso limitado (?:a mi|al) correo/
/** Every way of `inside` holds one of these, which a browser looks for sooner. */
const speaksOfAbsence =
  /office|away|vacation|leave|oficina|vacaciones|limited|longer|mailbox|limitado|until|through|till|from \d/
/** Two of these together are an answering machine's. */
const cues =
  /thank(?:s| you) for (?:contacting|reaching out|your (?:e-?mail|message|inquiry|interest)|e-?mailing|writing|getting in touch)|(?:have |has been )?received your (?:message|e-?mail|inquiry|request)|will (?:reply|respond|get back|be in touch|return your)|business (?:day|hour)s?|within (?:\d+|one|two|three|a few|the next) (?:hour|day)|auto(?:mat(?:ed|ic\b)|matically (?:generated|sent)|-?repl|-?respon)|(?:generated|sent) automatically|do not (?:reply|respond)(?![- ]all)|(?:office|our|front desk) hours|if (?:this is|your matter is|you need) (?:urgent|an emergency|immediate)|for (?:tours|billing|enrollment|urgent|immediate)|(?:closed|away) (?:for|from|on|until)|returning on|gracias por (?:contactar|comunicar|escribir|su (?:mensaje|correo))|hemos recibido su|le responderemos|dias habiles|mensaje automatico|respuesta automatica/g
const shortAnswer = 1_500

/** A machine answered: out of office, vacation, delivery failure. A person who says in passing that they are away did not. */
export function isAutomaticReply(text: string, subject: string): boolean {
  const beginning = fold(text.slice(0, shortAnswer)).trim()
  if (openings.test(beginning) || openings.test(fold(subject))) return true
  if (new Set(beginning.match(cues) ?? []).size > 1) return true
  const afterGreeting = beginning.replace(
    /^(?:hi|hello|hola|good \w+|thank you for (?:your|contacting)[^.]{0,80})[^a-z]{0,4}/,
    '',
  )
  const head = beginning.slice(0, 220)
  return openings.test(afterGreeting) || (speaksOfAbsence.test(head) && inside.test(head))
}

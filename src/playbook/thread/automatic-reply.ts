import { fold } from '../language/fold.ts'

const openings =
  /^\W{0,4}(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|respuesta automatica|fuera de (?:la )?oficina|i am (?:currently )?(?:out of|away from) (?:the |my )?office|i(?: am|'m) (?:currently )?on (?:vacation|leave|annual leave|pto|maternity leave|parental leave)|delivery (?:status notification|has failed)|undeliverable|mail delivery (?:failed|subsystem)|this is an automat)/
const inside =
  /(?<!\b(?:while|when|because|since|before|after|as|if|mientras|cuando) )(?:i am|i'm|i will be|estoy|estare) (?:currently )?(?:out of the office|out of office|away from the office|away until|on vacation|on leave|fuera de la oficina|de vacaciones)|limited access to (?:my )?e-?mail|(?<!\b(?:while|when|because|since|before|after|as|if) )(?:^\W*|i am |i'm |i will be )(?:currently )?(?:on (?:vacation|leave|pto|annual leave)|away|out) (?:of (?:the )?office )?(?:until|through|till|from \d)|no longer (?:with|employed|works)|this mailbox is not monitored|acceso limitado (?:a mi|al) correo/
const shortAnswer = 1_500

/** A machine answered: out of office, vacation, delivery failure. A person who says in passing that they are away did not. */
export function isAutomaticReply(text: string, subject: string): boolean {
  const beginning = fold(text.slice(0, shortAnswer)).trim()
  if (openings.test(beginning) || openings.test(fold(subject))) return true
  const afterGreeting = beginning.replace(
    /^(?:hi|hello|hola|good \w+|thank you for (?:your|contacting)[^.]{0,80})[^a-z]{0,4}/,
    '',
  )
  return openings.test(afterGreeting) || inside.test(beginning.slice(0, 220))
}

import { fold } from '../language/fold.ts'
import { saysIn, toPhrases, toPlainPhrase } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'

const about =
  'told|said|says|heard|someone|somebody|lady|friend|website|webpage|partner|partners|partnering|collaborate|collaborating|hosted|presented|class|course|workshop|webinar|interested|apply|applying|applied|interview|job|runs|offers|offered|owns|has|gave|referred|recommended|follow|learned|professor|instructor|advisor|your|contact'

const third = toPhrases(about)
const negated = / (?:not|never|no|nor|outside|without|left|formerly|former|leave|leaving) (?:\S+ ){0,4}$/
const greeting =
  /^ (?:(?:hi|hello|hey|dear|good|hola|greetings|estimado|estimados|buenos|buenas|to|morning|afternoon|dias|tardes|thanks|thank you|gracias) ?(?:to )?(?:there )?(?:the )?(?:all )?(?:at )?,? ?){1,5}$/
const joins =
  / (?:at|from|with|in|for|joined|join|joining|our|new|the|of|here at|of the|new to|start at|starting at|en|de|con|del) (?:the )?(?:uw |new )?$/
const followers =
  /^ (?:learning )?(?:'s )?(?:staff|team|employee|employees|trainer|trainers|colleague|colleagues|pd|media|training|research|qris|it|data|coach|coaches|specialist|staffer|hire|hires|member|here|operations|people)\b/

/** Whether a sentence says that its writer, or those it is about, belong to the organisation: not greeted, told of, or denied. */
export function showsBelonging(sentence: Sentence, phrase: string): boolean {
  const words = sentence.words
  const at = words.indexOf(` ${phrase} `)
  if (at < 0) return false
  const before = words.slice(0, at + 1)
  const after = words.slice(at + phrase.length + 1)
  if (greeting.test(before) || negated.test(before) || saysIn(third, before)) return false
  if (joins.test(before) || (/ \p{L}+ , $/u.test(before) && after.trim() === '')) return true
  return followers.test(after)
}

/** The phrases in force as folded words, and the first word of a name of several as its short form. */
export function readStaffPhrases({ staffPhrases }: PlaybookSettings): { phrase: string; domain: string }[] {
  return staffPhrases.flatMap(({ phrase, domain }) => {
    const whole = fold(toPlainPhrase(phrase))
    const short = whole.split(' ')[0] ?? ''
    return [whole, ...(short.length >= 8 && short !== whole ? [short] : [])].map((one) => ({
      phrase: one,
      domain,
    }))
  })
}

import { toPhrases } from '../language/phrases.ts'

const states =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new~hampshire|new~jersey|new~mexico|new~york|north~carolina|north~dakota|ohio|oklahoma|oregon|pennsylvania|rhode~island|south~carolina|south~dakota|tennessee|texas|utah|vermont|virginia|west~virginia|wisconsin|wyoming|british~columbia|canada|alberta|mexico|ontario'

/** Works for another state or country; having moved from there does not count. */
export const worksElsewhere = toPhrases(`
  ${states} 's * program|quality|department|division|coaching|system|early|preschool|agency|office|state|rating
  in|for|of|from|across|throughout|here~in|over~in|statewide~in|en western|eastern|central|northern|southern|upstate? ${states}
  ${states} department|division|quality|early|state|office|association|coaching|child|dept|delc|doe|head
  state of ${states}
  other|another|different|neighboring state|states
`)

export const usedToWorkElsewhere = toPhrases(`
  moved|relocated|came|transferred|coming|vine|me~mude here? from|de
  was|worked|coached|taught ** before that|this|moving|coming
  antes|era|before|until yo|i|era|coach|was|de
  used to|formerly|previously|back~in|years~in|when~i~was|originally
`)

const stateDomain =
  /(?:^|[.-])(?:(?!wa\.)[a-z]{2}\.us|(?:alaska|arizona|ca|colorado|idaho|illinois|iowa|montana|nevada|oregon|delc|texas|utah|ny|nc|ohio|michigan)\.(?:gov|us))$|gov\.bc\.ca$/

export function isOtherStatesDomain(domain: string): boolean {
  return stateDomain.test(domain) && !/wa\.(?:gov|us)$/.test(domain)
}

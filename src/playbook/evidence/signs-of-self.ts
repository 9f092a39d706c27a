import { fold } from '../language/fold.ts'
import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import { listsSelf } from '../people/place-of-self.ts'
import { asksForOthers, asksInFirstPerson, includesSelf } from '../people/self-asked.ts'
import type { Reading } from '../read-ticket.ts'
import { signsOfText } from './signs-of-name.ts'
import { wishesIn, wordsIn } from './word-kinds.ts'

const mostSentences = 40
const withMe =
  / (?:for|and|get|give|make|set|add|create|need|one for|both|each|either|neither|two|plus|with) (?:\S+ )?(?:me|myself|i|us|mine|my own|both|mi|yo|nosotros) /g

/** What tells whether the writer is among those who need an account. */
export function signsOfSelf(reading: Reading): string[] {
  const { intent, window } = reading
  const said = reading.said.slice(0, mostSentences).map(({ sentence }) => sentence)
  const asks = [...intent.account, ...intent.hint]
  const phrases = said.flatMap(({ words }) => [...words.matchAll(withMe)].map(([phrase]) => phrase.trim()))
  return [
    ...asks
      .slice(0, 12)
      .flatMap(({ sentence, from }) => signsOfAsk(sentence, from === 'subject' ? 'qs' : 'q')),
    ...(said.some((sentence) => says(includesSelf, sentence)) ? ['sx:self'] : []),
    ...phrases.map((phrase) => `sp:${phrase.replaceAll(' ', '_')}`),
    ...wishesIn(said.map(({ words }) => words).join('')).map((wish) => `S=${wish}`),
    ...wishesIn(asks.map(({ sentence }) => sentence.words).join('')).map((wish) => `Q=${wish}`),
    ...(window.some(({ forwarded }) => forwarded.length > 0) ? signsOfForward(reading) : []),
    ...(listsSelf(window) ? ['lists'] : []),
  ]
}

function signsOfAsk(sentence: Sentence, place: string): string[] {
  const others = says(asksForOthers, sentence)
  return [
    ...wordsIn(sentence.words)
      .slice(0, 60)
      .map((word) => `${place}:${word}`),
    ...(says(includesSelf, sentence) ? [`${place}x:self`] : []),
    ...(others ? [`${place}x:others`] : []),
    ...(says(asksInFirstPerson, sentence) ? [`${place}x:first${others ? '+others' : ''}`] : []),
    ...(sentence.words.includes('@mail') ? [`${place}x:mail`] : []),
  ]
}

/** A forwarded message that greets the writer tells what they have to do. */
function signsOfForward({ window, ticket }: Reading): string[] {
  const voices = window.filter(({ forwarded }) => forwarded.length > 0)
  const top = voices.flatMap(({ prose }) => prose.slice(0, 20).flatMap(({ words }) => wordsIn(words)))
  const under = voices.flatMap(({ forwarded }) =>
    forwarded.flatMap(({ prose }) => prose.slice(0, 30).flatMap(({ words }) => wordsIn(words))),
  )
  const own = ticket.requester.name
    .split(/[ ,]+/)
    .map(fold)
    .filter((part) => part.length > 2)
  return [
    'fwd',
    ...signsOfText(top, 'ft').filter((sign) => sign.startsWith('ft=')),
    ...signsOfText(under, 'fu'),
    ...(under.slice(0, 12).some((word) => own.includes(word)) ? ['fgreets'] : []),
  ]
}

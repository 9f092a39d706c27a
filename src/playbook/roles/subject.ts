import { wordList } from '../language/word-list.ts'

const own = wordList('i we me yo soy estoy trabajo somos nosotras nosotros')
const others = wordList('he she they who whom whose it you ella ellas ellos quien quienes usted ustedes')
const possessives = wordList('my our your his her their mi mis nuestra nuestro su sus')
const jobs = wordList('job role position title work duty duties puesto cargo trabajo rol function task team')

export const isJob = (word: string): boolean => jobs.has(word)

export type Subject = 'self' | 'other' | undefined

/** Who does what stands at `at`: the nearest person before it in its clause. */
export function subjectBefore(tokens: readonly string[], at: number): Subject {
  for (let index = at - 1; index >= 0; index--) {
    const word = tokens[index] ?? ''
    if (/^[.;!?]/.test(word)) return undefined
    if (own.has(word)) return 'self'
    if (/^(?:who|that)$/.test(word) && tokens.slice(Math.max(0, index - 5), index).includes('i'))
      return 'self'
    if (others.has(word)) return 'other'
    if (possessives.has(word) && at - index <= 4 && index + 1 < at) {
      const between = tokens.slice(index + 1, at)
      if (between.some((one) => jobs.has(one))) return 'self'
      if (between.every((one) => /^\p{L}+$/u.test(one))) return 'other'
    }
  }
  return undefined
}

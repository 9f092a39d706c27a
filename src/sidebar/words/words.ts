import { createContext, useContext } from 'react'
import { en, type Words } from './en.ts'

const WordsContext = createContext<Words>(en)
export const WordsProvider = WordsContext.Provider
export const useWords = (): Words => useContext(WordsContext)

/** The agent's own language where the app has it, else English. */
export const loadWords = async (locale: string): Promise<Words> =>
  /^es\b/i.test(locale) ? (await import('./es.ts')).es : en

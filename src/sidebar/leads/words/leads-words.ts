import { createContext, useContext } from 'react'
import { en, type LeadsWords } from './en.ts'

const LeadsWordsContext = createContext<LeadsWords>(en)
export const LeadsWordsProvider = LeadsWordsContext.Provider
export const useLeadsWords = (): LeadsWords => useContext(LeadsWordsContext)

/** The person's own language where the page has it, else English. */
export const loadLeadsWords = async (locale: string): Promise<LeadsWords> =>
  /^es\b/i.test(locale) ? (await import('./es.ts')).es : en

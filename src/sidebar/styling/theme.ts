import { createContext, createElement, type ReactNode, useContext } from 'react'

type Theme = Readonly<Record<string, unknown>>

const noTheme: Theme = {}
export const ThemeContext = createContext<Theme>(noTheme)
export const useTheme = (): Theme => useContext(ThemeContext)

type ThemeProviderProps = { theme: Theme; children?: ReactNode }

export function ThemeProvider({ theme, children }: ThemeProviderProps): ReactNode {
  return createElement(ThemeContext, { value: theme }, children)
}

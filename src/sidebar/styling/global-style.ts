import { type FunctionComponent, useLayoutEffect, useMemo } from 'react'
import { css, toText } from './css.ts'
import { useTheme } from './theme.ts'

/** Styles for the whole page, there as long as the component is drawn. */
export function createGlobalStyle(
  strings: readonly string[],
  ...values: readonly unknown[]
): FunctionComponent {
  const template = css(strings, ...values)
  return function GlobalStyle() {
    const theme = useTheme()
    const text = useMemo(() => toText(template, { theme }), [theme])
    useLayoutEffect(() => {
      const element = document.createElement('style')
      element.textContent = text
      document.head.append(element)
      return () => element.remove()
    }, [text])
    return null
  }
}

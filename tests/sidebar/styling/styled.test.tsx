import { render, screen } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { Props } from '../../../src/sidebar/styling/css.ts'
import {
  createGlobalStyle,
  css,
  keyframes,
  styled,
  ThemeProvider,
} from '../../../src/sidebar/styling/styled-components.ts'

const allRules = (): string[] =>
  [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
const placeOf = (text: string): number => allRules().findIndex((rule) => rule.includes(text))
const classesOf = (text: string): string[] => [...screen.getByText(text).classList]
/** Our styled components take any props. */
const draw = (type: unknown, props: object, text: string): ReactNode =>
  createElement(type as 'div', { key: text, ...props }, text)

test('a style follows the props and the theme', () => {
  const Box = styled.div`width: ${({ $size }: Props) => $size}px; color: ${({ theme }: Props) => (theme as { ink: string }).ink};`
  render(
    <ThemeProvider theme={{ ink: 'teal' }}>{draw(Box, { $size: 17, title: 'seen' }, 'one')}</ThemeProvider>,
  )
  expect(getComputedStyle(screen.getByText('one')).width).toBe('17px')
  expect(allRules().some((rule) => rule.includes('17px') && rule.includes('teal'))).toBe(true)
  expect(screen.getByText('one').outerHTML).not.toContain('$size')
  expect(screen.getByText('one').title).toBe('seen')
})

test('what is false, null or undefined leaves nothing behind', () => {
  const Box = styled.div`height: 3px; ${() => false} ${() => null} ${() => undefined} ${() => css`width: 5px;`}`
  render(draw(Box, {}, 'two'))
  expect(allRules().find((rule) => rule.includes('3px'))).not.toMatch(/false|null|undefined/)
  expect(getComputedStyle(screen.getByText('two')).width).toBe('5px')
})

test('an object is read as declarations', () => {
  const Box = styled.div`${() => ({ whiteSpace: 'nowrap', color: undefined })}`
  render(draw(Box, {}, 'three'))
  expect(getComputedStyle(screen.getByText('three')).whiteSpace).toBe('nowrap')
})

test('a component that extends another stands after it and keeps its name, tag and attributes', () => {
  const Base = styled.input.attrs({ type: 'checkbox' })`width: 1px;`
  const Extended = styled(Base).attrs(({ $as }) => ({ as: $as }))`width: 2px;`
  const { container } = render(createElement(Extended as unknown as 'input', { title: 'box' }))
  const drawn = container.querySelector('input')
  expect(drawn?.type).toBe('checkbox')
  expect(drawn?.className).toContain((Base as { styledComponentId: string }).styledComponentId)
  expect(drawn && getComputedStyle(drawn).width).toBe('2px')
  render(createElement(Extended as unknown as 'input', { $as: 'select' } as object))
  expect(document.querySelector('select')).not.toBeNull()
})

test('a component that is defined later wins over one defined earlier, whichever is drawn first', () => {
  const Earlier = styled.div`outline: 11px solid;`
  const Later = styled.div`outline: 12px solid;`
  render(draw(Later, {}, 'later'))
  render(draw(Earlier, {}, 'earlier'))
  expect(placeOf('11px')).toBeLessThan(placeOf('12px'))
})

test('a component stands for its name in another’s style', () => {
  const Inner = styled.span`color: red;`
  const Outer = styled.div`${Inner} { color: green; }`
  render(draw(Outer, {}, 'outer'))
  render(draw(Inner, {}, 'inner'))
  const name = classesOf('inner')[0] ?? ''
  expect(allRules().some((rule) => rule.includes(`.${name}`) && rule.includes('green'))).toBe(true)
})

test('a style is worked out again only when something that it read has changed', () => {
  const work = vi.fn(({ $wide }) => ($wide ? '90px' : '20px'))
  const Box = styled.div`width: ${work};`
  const { rerender } = render(draw(Box, { $wide: false, title: 'a' }, 'same'))
  rerender(draw(Box, { $wide: false, title: 'b' }, 'same'))
  expect(work).toHaveBeenCalledTimes(1)
  rerender(draw(Box, { $wide: true, title: 'b' }, 'same'))
  expect(work).toHaveBeenCalledTimes(2)
  expect(getComputedStyle(screen.getByText('same')).width).toBe('90px')
  rerender(draw(Box, { $wide: false, title: 'b' }, 'same'))
  expect(work).toHaveBeenCalledTimes(2)
  expect(getComputedStyle(screen.getByText('same')).width).toBe('20px')
})

test('a style that looks at all its props is worked out at every drawing', () => {
  const Box = styled.div`${({ theme: _, ...others }: Props) => `width: ${Object.keys(others).length}px;`}`
  const { rerender } = render(draw(Box, {}, 'all'))
  rerender(draw(Box, { title: 'one more' }, 'all'))
  expect(getComputedStyle(screen.getByText('all')).width).toBe('2px')
})

test('an animation is there once a style names it', () => {
  const turn = keyframes`from { opacity: 0.25; } to { opacity: 1; }`
  const Box = styled.div`animation: ${turn} 1s;`
  expect(placeOf('0.25')).toBe(-1)
  render(draw(Box, {}, 'turning'))
  expect(allRules().filter((rule) => rule.includes('0.25'))).toHaveLength(1)
})

test('a style for the whole page follows the theme and goes with its component', () => {
  const Page = createGlobalStyle`body { margin-top: ${({ theme }: Props) => (theme as { top: string }).top}; }`
  const { rerender, unmount } = render(
    <ThemeProvider theme={{ top: '31px' }}>{createElement(Page)}</ThemeProvider>,
  )
  expect(getComputedStyle(document.body).marginTop).toBe('31px')
  rerender(<ThemeProvider theme={{ top: '32px' }}>{createElement(Page)}</ThemeProvider>)
  expect(getComputedStyle(document.body).marginTop).toBe('32px')
  unmount()
  expect(getComputedStyle(document.body).marginTop).not.toBe('32px')
})

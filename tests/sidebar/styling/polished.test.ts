import fc from 'fast-check'
import * as theirs from 'polished'
import { expect, test } from 'vitest'
import { parseToRgba } from '../../../src/sidebar/styling/colours.ts'
import * as ours from '../../../src/sidebar/styling/polished.ts'

const hex = fc
  .tuple(...Array.from({ length: 3 }, () => fc.nat(255)))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`)
const pixels = fc.nat(400).map((quarters) => `${quarters / 4}px`)
const number = fc.integer({ min: 1, max: 20 }).map(String)

const formula = fc.letrec<{ sum: string; factor: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    pixels,
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-'), tie('factor'))
      .map(([one, sign, other]) => `${one} ${sign} ${other}`),
  ),
  factor: fc.oneof(
    { maxDepth: 4 },
    pixels,
    tie('sum').map((sum) => `(${sum})`),
    fc
      .tuple(tie('factor'), fc.constantFrom('*', '/'), number)
      .map(([one, sign, other]) => `${one} ${sign} ${other}`),
  ),
})).sum

test('a formula comes to what polished makes of it', () => {
  fc.assert(
    fc.property(formula, (text) => ours.math(text) === theirs.math(text)),
    { numRuns: 2000 },
  )
  expect(ours.math('1.5px * -2')).toBe(theirs.math('1.5px * -2'))
})

test('a formula of two units, or of no numbers, is refused as polished refuses it', () => {
  for (const wrong of ['1px + 1em', '1px +', '(1px', '1px)', 'undefined - 1px', '1px 2px', '1px & 2px']) {
    expect(() => theirs.math(wrong), wrong).toThrow()
    expect(() => ours.math(wrong), wrong).toThrow()
  }
})

test('lengths are read and turned into em as polished does it', () => {
  const written = ['12px', '-1.5em', '.5px', '100%', 'auto', '', '1 px', 7]
  for (const each of written) {
    expect(ours.getValueAndUnit(each)).toEqual(theirs.getValueAndUnit(each))
    expect(ours.stripUnit(each)).toEqual(theirs.stripUnit(each))
  }
  fc.assert(
    fc.property(pixels, number, (one, size) => ours.em(one, `${size}px`) === theirs.em(one, `${size}px`)),
  )
  expect(ours.em(12)).toBe(theirs.em(12))
  expect(() => ours.em('1em')).toThrow()
  expect(ours.hideVisually()).toEqual(theirs.hideVisually())
})

test('a colour is made transparent as polished does it', () => {
  fc.assert(fc.property(hex, (colour) => ours.rgba(colour, 0.08) === theirs.rgba(colour, 0.08)))
  expect(ours.rgba('#fff', 0.5)).toBe(theirs.rgba('#fff', 0.5))
})

test('a colour is made lighter and darker as polished does it', () => {
  const amount = fc.double({ min: 0, max: 0.3, noNaN: true })
  fc.assert(
    fc.property(hex, amount, (colour, by) => {
      expect(isNear(ours.lighten(by, colour), theirs.lighten(by, colour))).toBe(true)
      expect(isNear(ours.darken(by, colour), theirs.darken(by, colour))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

/** A channel may be rounded the other way. */
const isNear = (one: string, other: string): boolean => {
  const [ours, theirs] = [parseToRgba(one), parseToRgba(other)]
  return ours.every((channel, index) => Math.abs(channel - (theirs[index] ?? Number.NaN)) <= 1)
}

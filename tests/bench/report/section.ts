import type { Spread } from './spread.ts'

export type Row = Readonly<Record<string, string | number>>
export type Table = { title: string; rows: readonly Row[] }

/** What one bench found out, and what it cannot know. */
export type Section = { tables: readonly Table[]; cannot: readonly string[] }
export type Bench = () => Promise<Section>

/** A spread as two cells of a row, under a name that ends in its unit. */
export const toCells = (name: string, { median, from, to }: Spread): Row => ({
  [name]: round(median),
  [`${name}, middle half`]: `${round(from)} – ${round(to)}`,
})

/** Three digits are more than such measurements carry. */
export const round = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(3)) : value

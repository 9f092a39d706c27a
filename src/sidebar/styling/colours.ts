type Rgba = [red: number, green: number, blue: number, alpha: number]

/** Reads `#fff`, `#ffffff`, `rgb(…)` and `rgba(…)`: all that Garden's own palette is written in. */
export function parseToRgba(colour: string): Rgba {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1]
  if (hex !== undefined) {
    const [red = 0, green = 0, blue = 0] = (hex.match(hex.length === 3 ? /./g : /../g) ?? []).map((pair) =>
      Number.parseInt(pair.padStart(2, pair), 16),
    )
    return [red, green, blue, 1]
  }
  const [red, green, blue, alpha = 1] =
    /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/.exec(colour)?.slice(1).map(toNumber) ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`Not a colour: ${colour}`)
  return [red, green, blue, alpha]
}

const toNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

export function toHex(colour: string): string {
  const [red, green, blue] = parseToRgba(colour)
  return `#${[red, green, blue].map(toPair).join('')}`
}

const toPair = (channel: number): string => channel.toString(16).padStart(2, '0')

export function rgba(colour: string, alpha: number): string {
  const [red, green, blue] = parseToRgba(colour)
  return `rgba(${red},${green},${blue},${alpha})`
}

export const darken = (amount: number, colour: string): string => lighten(-amount, colour)

export function lighten(amount: number, colour: string): string {
  const channels = parseToRgba(colour)
    .slice(0, 3)
    .map((channel) => channel / 255)
  const [brightest, darkest] = [Math.max(...channels), Math.min(...channels)]
  const lightness = (brightest + darkest) / 2
  const wanted = Math.min(1, Math.max(0, lightness + amount))
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness)
  const hex = channels.map((channel) => toPair(Math.round(255 * (wanted + (channel - lightness) * scale))))
  return hex.every(([one, other]) => one === other)
    ? `#${hex.map(([one]) => one).join('')}`
    : `#${hex.join('')}`
}

/** How far channels can be from the middle at this lightness, the saturation being the same. */
const reach = (lightness: number): number => 1 - Math.abs(2 * lightness - 1)

/** Garden makes shades of a colour of one's own from these two; the app has only Garden's colours. */
export const getScale = (): never => {
  throw new Error('No shades of a colour that is not Garden’s')
}
export const getContrast = getScale

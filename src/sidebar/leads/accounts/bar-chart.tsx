import { getColor } from '@zendeskgarden/react-theming'
import { type ReactNode, useId } from 'react'
import { styled, useTheme } from 'styled-components'
import { Row, Small, Stack } from '../../parts/layout.tsx'
import { Scroller, SubTitle } from '../parts/section.tsx'
import { useLeadsWords } from '../words/leads-words.ts'

/** A column of the chart: its label, what stands on top, and its parts from the bottom up. */
export type Bar = { label: string; top: string; parts: readonly { name: string; value: number }[] }

type BarChartProps = { title: string; first: string; bars: readonly Bar[]; say: (value: number) => string }

const hues = ['blue', 'orange', 'green', 'purple', 'crimson', 'grey'] as const
const heightPx = 160
const columnPx = 64
const barPx = 36
const labelPx = 22

const Swatch = styled.span<{ $color: string }>`
  background: ${({ $color }) => $color};
  border-radius: 2px;
  display: inline-block;
  height: 12px;
  margin-right: 6px;
  width: 12px;
`

const Data = styled.table`
  border-collapse: collapse;
  font-size: 12px;
  th,
  td {
    padding: 2px 12px 2px 0;
    text-align: left;
  }
`

/** Bars of months, and the same figures as a table. */
export function BarChart({ title, first, bars, say }: BarChartProps): ReactNode {
  const { charts } = useLeadsWords()
  const theme = useTheme()
  const id = useId()
  const names = [...new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))].toSorted()
  const colorOf = (name: string) =>
    getColor({ theme, hue: hues[names.indexOf(name) % hues.length] ?? 'grey', shade: 600 })
  return (
    <Stack as="figure" aria-labelledby={id} style={{ margin: 0 }}>
      <SubTitle id={id}>{title}</SubTitle>
      {names.length > 1 && (
        <Row>
          {names.map((name) => (
            <Small as="span" key={name}>
              <Swatch $color={colorOf(name)} />
              {name}
            </Small>
          ))}
        </Row>
      )}
      <Scroller tabIndex={0} role="region" aria-labelledby={id}>
        <Columns bars={bars} colorOf={colorOf} />
      </Scroller>
      <details>
        <summary>{charts.asTable}</summary>
        <Data aria-labelledby={id}>
          <thead>
            <tr>
              {[first, ...names].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, parts }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {names.map((name) => (
                  <td key={name}>{say(parts.find((part) => part.name === name)?.value ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Data>
      </details>
    </Stack>
  )
}

function Columns({ bars, colorOf }: { bars: readonly Bar[]; colorOf: (name: string) => string }): ReactNode {
  const theme = useTheme()
  const total = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0)
  const highest = Math.max(1, ...bars.map(total))
  const ink = getColor({ theme, variable: 'foreground.subtle' })
  const line = getColor({ theme, variable: 'border.default' })
  const width = bars.length * columnPx
  return (
    <svg width={width} height={heightPx + 2 * labelPx} aria-hidden="true" style={{ display: 'block' }}>
      <line x1="0" x2={width} y1={heightPx + labelPx} y2={heightPx + labelPx} stroke={line} />
      {bars.map((bar, index) => (
        <g key={bar.label} transform={`translate(${index * columnPx} 0)`} fontSize="11" textAnchor="middle">
          {stack(bar, highest).map(({ name, y, height }) => (
            <rect
              key={name}
              x={(columnPx - barPx) / 2}
              y={y + labelPx}
              width={barPx}
              height={height}
              fill={colorOf(name)}
            />
          ))}
          <text x={columnPx / 2} y={labelPx + heightPx * (1 - total(bar) / highest) - 5} fill={ink}>
            {bar.top}
          </text>
          <text x={columnPx / 2} y={heightPx + labelPx + 15} fill={ink}>
            {bar.label}
          </text>
        </g>
      ))}
    </svg>
  )
}

function stack({ parts }: Bar, highest: number): { name: string; y: number; height: number }[] {
  let below = 0
  return parts.map(({ name, value }) => {
    const height = (value / highest) * heightPx
    below += height
    return { name, y: heightPx - below, height }
  })
}

import type { ReactNode } from 'react'

const paths = {
  tickets: 'M3 4h12v4a2 2 0 0 0 0 2v4H3v-4a2 2 0 0 0 0-2z M9 5v1 M9 8.5v1 M9 12v1',
  apps: 'M3 3h5v5H3z M10 3h5v5h-5z M3 10h5v5H3z M10 10h5v5h-5z',
  gear: 'M9 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z M9 2v2 M9 14v2 M2 9h2 M14 9h2 M4 4l1.5 1.5 M12.5 12.5 14 14 M4 14l1.5-1.5 M12.5 5.5 14 4',
  dials: 'M3 5h7 M13 5h2 M3 9h2 M8 9h7 M3 13h6 M12 13h3 M11.5 3.5v3 M6.5 7.5v3 M10.5 11.5v3',
  moon: 'M14 11A6 6 0 0 1 7 4a6 6 0 1 0 7 7z',
  sun: 'M9 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M9 1v2 M9 15v2 M1 9h2 M15 9h2 M3.5 3.5l1.2 1.2 M13.3 13.3l1.2 1.2 M3.5 14.5l1.2-1.2 M13.3 4.7l1.2-1.2',
  plus: 'M9 4v10 M4 9h10',
  close: 'M5 5l8 8 M13 5l-8 8',
  chevron: 'M5 7l4 4 4-4',
  reply: 'M8 4 3 8.5 8 13v-3c4 0 6 1 7 4 0-5-3-7.5-7-8z',
  note: 'M4 3h10v8l-3 3H4z M6.5 6.5h5 M6.5 9.5h3',
  bullets: 'M4 5h.01 M4 9h.01 M4 13h.01 M7 5h8 M7 9h8 M7 13h8',
  numbers: 'M3.5 3.5 4.5 3v4 M3 10.5c1.5-1 2.5.5 0 3h2 M8 5h7 M8 9h7 M8 13h7',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { useLater } from '../parts/use-later.ts'

type OutcomePart = typeof import('./outcome.tsx')

const loadOutcome = (): Promise<OutcomePart> => import('./outcome.tsx')

/** The reply in view, as soon as its script is here. */
export function LaterOutcome(props: ComponentProps<OutcomePart['Outcome']>): ReactNode {
  const part = useLater(loadOutcome)
  return part && <part.Outcome {...props} />
}

import type { ComponentProps, ReactNode } from 'react'
import { useLater } from '../parts/use-later.ts'

type OtherActionsPart = typeof import('./other-actions.tsx')

const loadOtherActions = (): Promise<OtherActionsPart> => import('./other-actions.tsx')

/** The other actions below the suggested one, as soon as that stands and their script is here. */
export function LaterOtherActions(props: ComponentProps<OtherActionsPart['OtherActions']>): ReactNode {
  const part = useLater(loadOtherActions)
  return part && <part.OtherActions {...props} />
}

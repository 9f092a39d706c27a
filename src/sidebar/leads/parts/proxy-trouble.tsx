import type { ReactNode } from 'react'
import { Text } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { type LeadsFailure, sayLeadsFailure } from '../proxy/leads-failure.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { Trouble } from './section.tsx'

type ProxyTroubleProps = { failure: LeadsFailure; frame: (why: string) => string }

/** Why the proxy told nothing. To do without a proxy is a choice, and no alarm. */
export function ProxyTrouble({ failure, frame }: ProxyTroubleProps): ReactNode {
  const words = useWords()
  const leads = useLeadsWords()
  const why = sayLeadsFailure(failure, words, leads)
  if (failure.kind === 'not-set') return <Text role="status">{why}</Text>
  return <Trouble role="alert">{frame(why)}</Trouble>
}

import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useId, useState } from 'react'
import { styled } from 'styled-components'
import type { Choice } from '../job/job.ts'
import type { Writing } from '../reply/write-job-text.ts'
import { useWords } from '../words/words.ts'
import { LaterOutcome } from './later-outcome.tsx'
import type { Tailoring } from './use-tailoring.ts'

const Pressable = styled.div`
  display: grid;
  gap: 4px 8px;
  grid-template-columns: minmax(0, 1fr) auto;
  > :nth-child(3) {
    grid-column: 1 / -1;
  }
`

export type Tailored = { writing: Writing; tailoring: Tailoring }
type OtherActionProps = Tailored & { label: string; choice: Choice; onChoose: (choice: Choice) => void }

/** One press does it; beside it a look at what the press would leave behind, to change it first. */
export function OtherAction({ label, choice, onChoose, ...tailored }: OtherActionProps): ReactNode {
  const { suggestion } = useWords()
  const [isLooking, setLooking] = useState(false)
  const id = useId()
  return (
    <Pressable>
      <Button size="small" isStretched onClick={() => onChoose(choice)}>
        {label}
      </Button>
      <Button
        size="small"
        isBasic
        aria-label={`${suggestion.lookFirst}: ${label}`}
        aria-expanded={isLooking}
        aria-controls={id}
        onClick={() => setLooking(!isLooking)}
      >
        {suggestion.lookFirst}
      </Button>
      <div id={id} hidden={!isLooking}>
        {isLooking && <LaterOutcome choice={choice} people={[]} {...tailored} />}
      </div>
    </Pressable>
  )
}

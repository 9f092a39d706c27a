import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import { suggestedChord, useChord } from '../parts/use-chord.ts'
import { useWords } from '../words/words.ts'

type CreateButtonsProps = {
  /** How many accounts the press makes. */
  count: number
  byHand: boolean
  disabled: boolean
  /** Present where nobody is without an account, so that telling them comes first. */
  onTellHasAccount: (() => void) | undefined
}

/** The one press of the form, and before it the better one where there is such a one. */
export function CreateButtons({ count, byHand, disabled, onTellHasAccount }: CreateButtonsProps): ReactNode {
  const { actions, form } = useWords()
  const primary = useChord()
  const asPrimary = { ref: primary, 'aria-keyshortcuts': suggestedChord, isPrimary: true }
  return (
    <>
      {onTellHasAccount && (
        <Button {...asPrimary} type="button" isStretched onClick={onTellHasAccount}>
          {actions.tell_has_account}
        </Button>
      )}
      <Button {...(onTellHasAccount ? {} : asPrimary)} type="submit" isStretched disabled={disabled}>
        {byHand ? form.createByHand(count) : form.create(count)}
      </Button>
    </>
  )
}

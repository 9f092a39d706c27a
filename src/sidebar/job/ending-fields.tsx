import { Field, Input, Label, Select } from '@zendeskgarden/react-forms'
import type { ReactNode } from 'react'
import type { StatusWish } from '../../zendesk/workspace.ts'
import { Pair } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import type { Ending } from './ending.ts'

const categories = ['open', 'pending', 'hold', 'solved'] as const

type EndingFieldsProps = { ending: Ending; onChange: (ending: Ending) => void }

/** Status and tags that the step will set, changeable for this ticket. */
export function EndingFields({ ending, onChange }: EndingFieldsProps): ReactNode {
  const { afterwards, statuses } = useWords()
  const { wish, change } = ending
  const set = (category: StatusWish['category']) => onChange({ ...ending, wish: { category } })
  return (
    <Pair>
      <Field>
        <Label isRegular>{afterwards.status}</Label>
        <Select
          isCompact
          value={wish.customName ?? wish.category}
          onChange={(event) => set(categories.find((each) => each === event.target.value) ?? wish.category)}
        >
          {wish.customName !== undefined && <option>{wish.customName}</option>}
          {categories.map((category) => (
            <option key={category} value={category}>
              {statuses[category]}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label isRegular>{afterwards.tags}</Label>
        <Input
          isCompact
          spellCheck={false}
          autoComplete="off"
          value={change.add.join(' ')}
          onChange={(event) =>
            onChange({ ...ending, change: { ...change, add: toTags(event.target.value) } })
          }
        />
      </Field>
    </Pair>
  )
}

const toTags = (written: string): string[] => written.toLowerCase().split(/[\s,]/)

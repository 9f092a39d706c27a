import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Label, Select } from '@zendeskgarden/react-forms'
import { type ReactNode, useId } from 'react'
import { styled } from 'styled-components'
import { type AccountRow, accountRowSchema } from '../../../contract/accounts.ts'
import { Row, Stack } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { Fields } from '../parts/section.tsx'
import { useLeadsWords } from '../words/leads-words.ts'
import { type LogFilter, lastMonth, lastTwelveMonths, thisMonth } from './log-filter.ts'

type LogFiltersProps = {
  filter: LogFilter
  rows: readonly AccountRow[]
  names: ReadonlyMap<string, string>
  onChange: (filter: LogFilter) => void
}

/** Garden writes dates in the grey of a placeholder. */
const PlainInput = styled(Input)`
  &::-webkit-datetime-edit {
    color: inherit;
  }
`

const Wide = styled.div`
  grid-column: span 2;
`

const states = accountRowSchema.shape.state.options

/** Which rows are shown. */
export function LogFilters({ filter, rows, names, onChange }: LogFiltersProps): ReactNode {
  const { now } = useOffice()
  const { accounts } = useLeadsWords()
  const change = (part: Partial<LogFilter>) => onChange({ ...filter, ...part })
  const distinct = (values: readonly string[]) => [...new Set(values)].toSorted()
  const agents = distinct(rows.map(({ agentId }) => agentId))
  const roles = distinct(rows.map(({ role }) => role))
  return (
    <Stack role="search" $gap={12}>
      <Fields>
        <Wide>
          <TextField
            type="search"
            label={accounts.search}
            value={filter.search}
            onChange={(search) => change({ search })}
          />
        </Wide>
        <TextField
          type="date"
          label={accounts.from}
          value={filter.from}
          onChange={(from) => change({ from })}
        />
        <TextField type="date" label={accounts.to} value={filter.to} onChange={(to) => change({ to })} />
        <Choice label={accounts.role} value={filter.role} onChange={(role) => change({ role })}>
          {roles.map((role) => [role, role])}
        </Choice>
        <Choice label={accounts.agent} value={filter.agent} onChange={(agent) => change({ agent })}>
          {agents.map((id) => [id, names.get(id) ?? id])}
        </Choice>
        <Choice
          label={accounts.result}
          value={filter.state}
          onChange={(found) => change({ state: states.find((state) => state === found) ?? '' })}
        >
          {states.map((state) => [state, accounts.states[state]])}
        </Choice>
      </Fields>
      <Row>
        <Button size="small" onClick={() => change(thisMonth(now()))}>
          {accounts.thisMonth}
        </Button>
        <Button size="small" onClick={() => change(lastMonth(now()))}>
          {accounts.lastMonth}
        </Button>
        <Button size="small" onClick={() => change(lastTwelveMonths(now()))}>
          {accounts.twelveMonths}
        </Button>
      </Row>
    </Stack>
  )
}

type TextFieldProps = {
  type: 'search' | 'date'
  label: string
  value: string
  onChange: (value: string) => void
}

function TextField({ type, label, value, onChange }: TextFieldProps): ReactNode {
  return (
    <Field>
      <Label>{label}</Label>
      <PlainInput isCompact type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChange: (value: string) => void
  children: readonly (readonly [value: string, label: string])[]
}

function Choice({ label, value, onChange, children }: ChoiceProps): ReactNode {
  const { accounts } = useLeadsWords()
  const id = useId()
  return (
    <Field id={id}>
      <Label>{label}</Label>
      <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{accounts.all}</option>
        {children.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  )
}

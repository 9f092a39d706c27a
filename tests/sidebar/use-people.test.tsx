import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createKeeper } from '../../src/sidebar/account/kept-people.ts'
import { usePeople } from '../../src/sidebar/account/use-people.ts'

const defaultRole = 'Coach Lead'
const nothingKept = createKeeper({ storage: undefined, nowMs: Date.now })(1, 101)
const dana = {
  firstName: 'Dana',
  lastName: 'Reyes',
  email: 'dana@dcyf.wa.gov',
  role: 'Coach',
  listedRole: true,
}

function openForm() {
  const drawn = vi.fn()
  const { result, rerender } = renderHook(
    ({ people }) => {
      drawn()
      return usePeople({ people, defaultRole, kept: nothingKept })
    },
    { initialProps: { people: [dana] } },
  )
  return { drawn, result, rerender, names: () => result.current.drafts.map(({ firstName }) => firstName) }
}

test('the people suggested are in the form at once, drawn once', () => {
  const { drawn, names } = openForm()
  expect(names()).toEqual(['Dana'])
  expect(drawn).toHaveBeenCalledTimes(1)
})

test('a new suggestion fills the form anew until the agent has changed it', () => {
  const { result, rerender, names } = openForm()
  rerender({ people: [{ ...dana, firstName: 'Daniela' }] })
  expect(names()).toEqual(['Daniela'])
  rerender({ people: [dana] })
  expect(names()).toEqual(['Dana'])
  act(() => result.current.add())
  rerender({ people: [{ ...dana, firstName: 'Daniela' }] })
  expect(names()).toEqual(['Dana', ''])
})

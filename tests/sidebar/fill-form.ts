import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** Types into a field of the form for that person; nothing typed leaves it empty. */
export async function write(user: UserEvent, label: string, text: string, number = 1): Promise<void> {
  const field = within(screen.getByRole('region', { name: `Person ${number}` })).getByLabelText(label)
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}

export async function addPerson(
  user: UserEvent,
  [first, last, email]: [string, string, string],
): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add a person' }))
  const number = screen.getAllByRole('region', { name: /^Person \d+$/ }).length
  await write(user, 'First name', first, number)
  await write(user, 'Last name', last, number)
  await write(user, 'E-mail address', email, number)
}

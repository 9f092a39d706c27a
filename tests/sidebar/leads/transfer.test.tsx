import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openLeads } from './open-leads.tsx'

beforeEach(() => {
  URL.createObjectURL = () => 'blob:settings'
  URL.revokeObjectURL = () => {}
})

async function openTransfer() {
  const opened = await openLeads({ settings: { responder: 'Leslie Janes' } })
  await opened.user.click(await screen.findByRole('tab', { name: 'Playbook' }))
  const exported = await screen.findByLabelText<HTMLTextAreaElement>('The settings as text')
  const picker = screen.getByLabelText<HTMLInputElement>('Or choose the file')
  return { ...opened, text: exported.value, picker }
}

const toFile = (text: string) => new File([text], 'settings.json', { type: 'application/json' })

test('takes the settings from a file that is picked, as changes to look at', async () => {
  const { user, text, picker, puts } = await openTransfer()
  await user.upload(picker, toFile(text.replace('Leslie Janes', 'Dawn Ellery')))
  expect(await screen.findByText('1 setting would change:')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take over, then save above' }))
  expect(screen.getByLabelText('Responder')).toHaveValue('Dawn Ellery')
  expect(puts()).toEqual([])
})

test('says of a picked file that it is no export', async () => {
  const { user, picker } = await openTransfer()
  await user.upload(picker, toFile('\u0000 a picture, not settings'))
  expect(await screen.findByText('This is not an export of this app.')).toBeVisible()
})

test('says when the browser cannot read the picked file, until another is read', async () => {
  const { user, text, picker } = await openTransfer()
  const gone = Object.assign(toFile(text), { text: () => Promise.reject(new DOMException('gone')) })
  await user.upload(picker, gone)
  expect(await screen.findByText('The browser cannot read this file.')).toBeVisible()
  await user.upload(picker, toFile(text))
  expect(await screen.findByText('These settings are the same as those here.')).toBeVisible()
  expect(screen.queryByText('The browser cannot read this file.')).toBeNull()
})

test.each([
  ['Copied', true],
  ['The text is selected. Press Ctrl-C or ⌘-C.', false],
])('Copy selects the whole text and says %s', async (says, isAllowed) => {
  const { user, text } = await openTransfer()
  const selected: string[] = []
  document.execCommand = () => {
    const { activeElement: place } = document
    if (place instanceof HTMLTextAreaElement)
      selected.push(place.value.slice(place.selectionStart, place.selectionEnd))
    return isAllowed
  }
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(screen.getByText(says)).toBeVisible()
  expect(selected).toEqual([text])
})

test('no longer calls a text copied that has changed since', async () => {
  const { user } = await openLeads({ role: 'agent' })
  await user.click(await screen.findByRole('tab', { name: 'Playbook' }))
  document.execCommand = () => true
  const write = async (name: string) =>
    fireEvent.change(await screen.findByLabelText('Responder'), { target: { value: name } })
  await write('Dawn Ellery')
  const [handOver] = await screen.findAllByRole('button', { name: 'Copy' })
  if (handOver === undefined) throw new Error('no button')
  await user.click(handOver)
  expect(screen.getByText('Copied')).toBeVisible()
  await write('Juliet Park')
  expect(screen.queryByText('Copied')).toBeNull()
})

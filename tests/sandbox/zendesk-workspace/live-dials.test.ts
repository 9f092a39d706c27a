import { expect, test } from 'vitest'
import { openWorkspace } from './open-workspace.ts'

test('a page that connects after a dial was turned hears how the dials stand', async () => {
  const { workspace } = await openWorkspace()
  workspace.dials.hostGet = 'never'
  const stream = await workspace.fetch(new Request('http://desk.test/desk/events?window=w'))
  const reader = stream.body?.getReader()
  const first = new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  expect(JSON.parse(first.replace(/^data: /, ''))).toMatchObject({
    kind: 'dials',
    dials: { hostGet: 'never' },
  })
})

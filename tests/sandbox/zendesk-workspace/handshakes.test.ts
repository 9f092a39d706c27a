import { expect, test } from 'vitest'
import { createHandshakes } from '../../../src/sandbox/zendesk-workspace/page/zaf/handshakes.ts'

/** Answers how often a frame was registered after these happenings, in order. */
function registrations(...happenings: ('handshake' | 'load')[]): number {
  let count = 0
  const frame = createHandshakes(() => {
    count += 1
  })
  for (const happening of happenings) happening === 'load' ? frame.loaded() : frame.handshake({})
  return count
}

test('a document is registered once, whether its handshake or its load comes first', () => {
  expect(registrations('handshake', 'load')).toBe(1)
  expect(registrations('load', 'handshake')).toBe(1)
})

test('a second handshake of the same document is not answered, before its load or after', () => {
  expect(registrations('handshake', 'handshake', 'load')).toBe(1)
  expect(registrations('handshake', 'load', 'handshake')).toBe(1)
  expect(registrations('load', 'handshake', 'handshake')).toBe(1)
})

test('the document of a frame loaded anew is registered, whether its handshake or its load comes first', () => {
  expect(registrations('handshake', 'load', 'handshake', 'load')).toBe(2)
  expect(registrations('handshake', 'load', 'load', 'handshake')).toBe(2)
  expect(registrations('load', 'handshake', 'handshake', 'load', 'handshake')).toBe(2)
})

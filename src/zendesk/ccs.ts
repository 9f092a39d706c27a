import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import type { Cc, WorkspaceFailure } from './workspace.ts'
import { invokeAction, type Zaf } from './zaf-call.ts'
import { ccsSchema } from './zaf-shapes.ts'

type Ccs = Promise<Result<readonly Cc[], WorkspaceFailure>>
export type CcChange = { add: readonly Cc[]; remove: readonly Cc[] }

const shape = v.object({ 'ticket.collaborators': ccsSchema })

export async function changeCcs(zaf: Zaf, ticketId: number, wanted: CcChange): Ccs {
  const before = await readCcs(zaf, ticketId)
  if (!before.ok) return before
  const open = toOpenChange(before.value, wanted)
  for (const kind of ['add', 'remove'] as const)
    for (const cc of open[kind]) {
      const written = await invokeAction(zaf, `ticket.collaborators.${kind}`, toReference(cc))
      if (!written.ok) return written
    }
  const after = await readCcs(zaf, ticketId)
  if (!after.ok) return after
  const left = toOpenChange(after.value, wanted)
  const isKept = left.add.length === 0 && left.remove.length === 0
  return isKept ? after : fail({ kind: 'not-kept', found: after.value.map(toName).join(', ') })
}

const toOpenChange = (now: readonly Cc[], { add, remove }: CcChange): CcChange => ({
  add: add.filter((cc) => !now.some((each) => isSame(each, cc))),
  remove: remove.filter((cc) => now.some((each) => isSame(each, cc))),
})

const isSame = (one: Cc, other: Cc): boolean =>
  one.id === undefined || other.id === undefined
    ? one.email.toLowerCase() === other.email.toLowerCase()
    : one.id === other.id

const toReference = ({ id, email }: Cc) => (id === undefined ? { email } : { id })

const toName = ({ name, email }: Cc): string => name || email

async function readCcs(zaf: Zaf, ticketId: number): Ccs {
  const read = await getOfTicket(zaf, { ticketId, schema: shape })
  return read.ok ? ok(read.value['ticket.collaborators']) : read
}

import type { Client } from '@zendesk/zaf-sdk-types'
import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { type Settled, settle } from './settle.ts'
import type { Timing } from './timing.ts'
import type { WorkspaceFailure } from './workspace.ts'

export type Zaf = { client: Client; timing: Timing }
type Answer = Result<Record<string, unknown>, WorkspaceFailure>

/** Reads all paths in one call; a path that fails is a failure, but for `tolerated` ones, then absent. */
export async function getPaths(
  zaf: Zaf,
  paths: string[],
  tolerated: readonly string[] = [],
): Promise<Answer> {
  return toAnswer(await settle(() => zaf.client.get(paths), zaf.timing.hostMs), tolerated)
}

export async function setPath(zaf: Zaf, path: string, value: unknown): Promise<Answer> {
  return toAnswer(await settle(() => zaf.client.set(path, value), zaf.timing.hostMs))
}

export async function invokeAction(zaf: Zaf, action: string, ...args: unknown[]): Promise<Answer> {
  return toAnswer(await settle(() => zaf.client.invoke(action, ...args), zaf.timing.hostMs))
}

function toAnswer(settled: Settled, tolerated: readonly string[] = []): Answer {
  switch (settled.kind) {
    case 'silent':
      return fail({ kind: 'no-answer' })
    case 'rejected':
      return fail(toFailure(settled.reason))
    case 'resolved': {
      const answer = v.safeParse(answerSchema, settled.value)
      if (!answer.success) return fail(toFailure(settled.value))
      const error = Object.entries(answer.output.errors).find(([path]) => !tolerated.includes(path))
      return error === undefined ? ok(answer.output) : fail(toFailure(error[1]))
    }
  }
}

const answerSchema = v.looseObject({ errors: v.record(v.string(), v.unknown()) })

// Old SDKs resolve with their time-out, and all resolve with a host error that has no name.
function toFailure(reason: unknown): WorkspaceFailure {
  if (typeof reason === 'string') return { kind: 'refused', words: reason.slice(0, 300) }
  const spoken = v.safeParse(spokenSchema, reason)
  if (!spoken.success) return { kind: 'refused', words: '' }
  const { name, message } = spoken.output
  if (name === 'TimeoutError' || message === 'Invocation request timeout') return { kind: 'no-answer' }
  return { kind: 'refused', words: message.slice(0, 300) }
}

const spokenSchema = v.object({ name: v.optional(v.string()), message: v.string() })

import type { Client } from '@zendesk/zaf-sdk-types'
import * as z from 'zod/mini'
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
      const answer = answerSchema.safeParse(settled.value)
      if (!answer.success) return fail(toFailure(settled.value))
      const error = Object.entries(answer.data.errors).find(([path]) => !tolerated.includes(path))
      return error === undefined ? ok(answer.data) : fail(toFailure(error[1]))
    }
  }
}

const answerSchema = z.looseObject({ errors: z.record(z.string(), z.unknown()) })

// Old SDKs resolve with their time-out, and all resolve with a host error that has no name.
function toFailure(reason: unknown): WorkspaceFailure {
  const words = typeof reason === 'string' ? reason : spokenSchema.safeParse(reason).data
  if (typeof words === 'string') return { kind: 'refused', words: words.slice(0, 300) }
  if (words === undefined) return { kind: 'refused', words: '' }
  if (words.name === 'TimeoutError' || words.message === 'Invocation request timeout')
    return { kind: 'no-answer' }
  return { kind: 'refused', words: words.message.slice(0, 300) }
}

const spokenSchema = z.object({ name: z.optional(z.string()), message: z.string() })

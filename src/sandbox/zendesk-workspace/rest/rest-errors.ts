import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ChangeRefusal } from '../desk/ticket-change.ts'

export type RestError = { status: ContentfulStatusCode; body: Record<string, unknown> }

export const notFound: RestError = {
  status: 404,
  body: { error: 'RecordNotFound', description: 'Not found' },
}

export const forbidden: RestError = {
  status: 403,
  body: {
    error: {
      title: 'Forbidden',
      message: 'You do not have access to this page. Please contact the account owner.',
    },
  },
}

export const databaseCollision: RestError = {
  status: 409,
  body: { error: 'DatabaseConflict', description: 'Database collision' },
}

export function invalidRecord(
  problems: readonly { description: string; error: string | null; fieldId?: number }[],
): RestError {
  const base = problems.map(({ description, error, fieldId }) => ({
    description,
    error,
    ...(fieldId === undefined ? {} : { ticket_field_id: fieldId, ticket_field_type: 'FieldTagger' }),
  }))
  return {
    status: 422,
    body: { error: 'RecordInvalid', description: 'Record validation errors', details: { base } },
  }
}

export function toRestError(refusal: ChangeRefusal): RestError {
  switch (refusal.kind) {
    case 'closed':
      return invalidRecord([{ description: 'Status: closed prevents ticket update', error: null }])
    case 'stale':
      return {
        status: 409,
        body: {
          error: 'UpdateConflict',
          description:
            'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
        },
      }
    case 'not-allowed':
      return { ...forbidden, body: { error: 'Forbidden', description: refusal.why } }
    case 'invalid':
      return invalidRecord(refusal.problems)
  }
}

import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import packageJson from '../../package.json' with { type: 'json' }
import { accountLogQuerySchema } from '../contract/account-log-query.ts'
import {
  accountLogSchema,
  accountMadeSchema,
  createAccountSchema,
  idempotencyKeySchema,
  lookUpAnswerSchema,
  lookUpSchema,
  resolveAnswerSchema,
  resolveSchema,
  rolesSchema,
} from '../contract/accounts.ts'
import { storedEventSchema, ticketEventSchema, ticketHistorySchema } from '../contract/events.ts'
import { overrulesSchema, reportQuerySchema, unfinishedSchema } from '../contract/lead-reports.ts'
import { problemSchema } from '../contract/problem.ts'

type Operation = {
  summary: string
  answers: { status: 200 | 201; schema: $ZodType; csv?: true }
  body?: $ZodType
  query?: typeof accountLogQuerySchema | typeof reportQuerySchema
  headers?: Record<string, $ZodType>
}

const operations: Record<string, Operation> = {
  'post /v1/accounts': {
    summary: 'Make exactly one account',
    body: createAccountSchema,
    headers: { 'Idempotency-Key': idempotencyKeySchema },
    answers: { status: 201, schema: accountMadeSchema },
  },
  'post /v1/accounts/look-up': {
    summary: 'What is known of some addresses',
    body: lookUpSchema,
    answers: { status: 200, schema: lookUpAnswerSchema },
  },
  'post /v1/accounts/{id}/resolve': {
    summary: "A person's word on an unknown outcome",
    body: resolveSchema,
    answers: { status: 200, schema: resolveAnswerSchema },
  },
  'get /v1/accounts/log': {
    summary: 'Pages of the ledger, newest first',
    query: accountLogQuerySchema,
    answers: { status: 200, schema: accountLogSchema, csv: true },
  },
  'post /v1/tickets/{ticketId}/events': {
    summary: 'Note what happened on a ticket',
    body: ticketEventSchema,
    answers: { status: 201, schema: storedEventSchema },
  },
  'get /v1/tickets/{ticketId}/events': {
    summary: 'What happened on a ticket',
    answers: { status: 200, schema: ticketHistorySchema },
  },
  'get /v1/overrules': {
    summary: 'What agents chose of what was suggested, by rule',
    query: reportQuerySchema,
    answers: { status: 200, schema: overrulesSchema },
  },
  'get /v1/unfinished': {
    summary: 'Accounts whose outcome is open or whose reply is not known to be sent',
    query: reportQuerySchema,
    answers: { status: 200, schema: unfinishedSchema },
  },
  'get /v1/roles': {
    summary: 'Roles that may be given',
    answers: { status: 200, schema: rolesSchema },
  },
}

/** OpenAPI 3.1 of `/v1`, made from the contract's schemas. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: { title: 'CECI Accounts proxy', version: packageJson.version },
  security: [{ zendesk: [] }],
  paths: toPaths(),
  components: {
    securitySchemes: { zendesk: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: { Problem: toSchema(problemSchema, 'output') },
  },
}

function toPaths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const [place, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = place.split(' ')
    paths[path] = { ...paths[path], [method]: toOperation(path, operation) }
  }
  return paths
}

function toOperation(path: string, { summary, answers, body, query, headers }: Operation): object {
  const problem = json({ $ref: '#/components/schemas/Problem' }, 'application/problem+json')
  return {
    summary,
    parameters: [
      ...[...path.matchAll(/{(\w+)}/g)].map(([, name]) => toParameter(name, 'path', { type: 'string' })),
      ...Object.entries(query?.def.shape ?? {}).map(([name, schema]) =>
        toParameter(name, 'query', toSchema(schema, 'input')),
      ),
      ...Object.entries(headers ?? {}).map(([name, schema]) =>
        toParameter(name, 'header', toSchema(schema, 'input')),
      ),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, ...json(toSchema(body, 'input')) } }),
    responses: {
      [answers.status]: { description: summary, ...toAnswer(answers) },
      default: { description: 'A problem', ...problem },
    },
  }
}

function json(schema: object, type = 'application/json') {
  return { content: { [type]: { schema } } }
}

/** A page as CSV has nowhere but its headers to say that there is another. */
function toAnswer({ schema, csv }: Operation['answers']): object {
  const { content } = json(toSchema(schema, 'output'))
  if (csv === undefined) return { content }
  const cursor = {
    description: 'Asks for the next page of CSV; absent on the last',
    schema: { type: 'string' },
  }
  return {
    headers: { 'X-Next-Cursor': cursor },
    content: { ...content, 'text/csv': { schema: { type: 'string' } } },
  }
}

function toParameter(name: string | undefined, place: 'path' | 'query' | 'header', schema: object): object {
  return { name, in: place, required: place !== 'query', schema }
}

function toSchema(schema: $ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

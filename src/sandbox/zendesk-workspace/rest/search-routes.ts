import { Hono } from 'hono'
import { type Desk, personOf } from '../desk/desk.ts'
import type { DeskTicket } from '../desk/desk-types.ts'
import { toRestTicket } from './rest-shapes.ts'

type Word = { key: string; value: string }

const statusOrder = ['new', 'open', 'pending', 'hold', 'solved', 'closed']

const tests: Record<string, (ticket: DeskTicket, value: string, desk: Desk) => boolean> = {
  requester: (ticket, value, desk) => {
    const { name, email } = personOf(desk, ticket.requesterId)
    return value === String(ticket.requesterId) || [name, email].some((text) => text?.toLowerCase() === value)
  },
  tags: (ticket, value) => ticket.tags.includes(value),
  status: (ticket, value) => ticket.status === value,
  'status<': (ticket, value) => statusOrder.indexOf(ticket.status) < statusOrder.indexOf(value),
  '': (ticket, value, desk) => {
    const { name, email } = personOf(desk, ticket.requesterId)
    const texts = [ticket.subject, name, email ?? '', ...ticket.comments.map((comment) => comment.plainBody)]
    return texts.some((text) => text.toLowerCase().includes(value))
  },
}

/** Search over tickets by requester, tags, status and free words; other operators are refused. */
export function searchRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/search', (context) => {
    const words = toWords(context.req.query('query') ?? '')
    const type = words.find((word) => word.key === 'type')
    const others = words.filter((word) => word.key !== 'type')
    const unknown = others.find((word) => tests[word.key] === undefined)
    if (type?.value !== 'ticket' || unknown !== undefined) {
      const description = unknown
        ? `Search: "${unknown.key}" is not rebuilt here`
        : 'Search: only type:ticket is rebuilt here'
      desk.log.refused(description)
      return context.json({ error: 'invalid', description }, 422)
    }
    const found = [...desk.tickets.values()]
      .filter((ticket) => others.every((word) => tests[word.key]?.(ticket, word.value, desk)))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    const results = found.map((ticket) => ({ ...toRestTicket(ticket), result_type: 'ticket' }))
    return context.json({ results, count: results.length, next_page: null, previous_page: null })
  })
  return app
}

function toWords(query: string): Word[] {
  return [...query.matchAll(/(?:(\w+)([:<]))?(?:"([^"]*)"|(\S+))/g)].map(
    ([, name = '', sign, quoted, bare = '']) => ({
      key: sign === '<' ? `${name}<` : name,
      value: (quoted ?? bare).toLowerCase(),
    }),
  )
}

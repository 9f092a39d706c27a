import { Hono } from 'hono'
import { customStatuses } from '../desk/custom-statuses.ts'
import type { Desk } from '../desk/desk.ts'
import { groups } from '../desk/desk-people.ts'
import { statusCategories } from '../desk/desk-types.ts'
import { signedIn } from '../session.ts'
import { notFound } from './rest-errors.ts'
import { toRestGroup, toRestMembership, toRestStatus, toRestUser } from './rest-shapes.ts'

/** Users, to read. */
export function peopleRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/users/me', (context) => context.json({ user: toRestUser(signedIn(context, desk)) }))

  app.get('/users/search', (context) => {
    const query = (context.req.query('query') ?? '').toLowerCase().replace(/^(email|name):/, '')
    const users = [...desk.people.values()]
      .filter((person) =>
        `${person.name} ${person.email ?? ''}`.toLowerCase().includes(query.replaceAll('"', '')),
      )
      .map(toRestUser)
    return context.json({ users, count: users.length, next_page: null, previous_page: null })
  })

  app.get('/users/:id', (context) => {
    const person = desk.people.get(Number(context.req.param('id')))
    return person === undefined
      ? context.json(notFound.body, notFound.status)
      : context.json({ user: toRestUser(person) })
  })

  app.get('/users/:id/group_memberships', (context) => {
    const person = desk.people.get(Number(context.req.param('id')))
    if (person === undefined) return context.json(notFound.body, notFound.status)
    return context.json({ group_memberships: person.groupIds.map((id) => toRestMembership(person, id)) })
  })
  return app
}

/** Groups, their members and the custom statuses, to read. */
export function deskRoutes(desk: Desk): Hono {
  const app = new Hono()
  for (const path of ['/groups', '/groups/assignable']) {
    app.get(path, (context) =>
      context.json({
        groups: groups.map(toRestGroup),
        count: groups.length,
        next_page: null,
        previous_page: null,
      }),
    )
  }

  app.get('/groups/:id/memberships', (context) => {
    const groupId = Number(context.req.param('id'))
    const members = [...desk.people.values()].filter((person) => person.groupIds.includes(groupId))
    return context.json({ group_memberships: members.map((person) => toRestMembership(person, groupId)) })
  })

  app.get('/custom_statuses', (context) => {
    const wanted = context.req.query('status_categories')?.split(',') ?? statusCategories
    const statuses = customStatuses(desk.dials).filter((status) => wanted.includes(status.category))
    return context.json({ custom_statuses: statuses.map(toRestStatus) })
  })
  return app
}

import { Hono } from 'hono'
import { elsewhere, type FormVariant } from './form-variant.ts'
import { type FieldErrors, type ParsedUser, parseNewUser } from './new-user.ts'
import { adminPage } from './pages/admin-page.ts'
import { createUserPage } from './pages/create-user-page.ts'
import { manageUsersPage } from './pages/manage-users-page.ts'
import { messagePage } from './pages/message-page.ts'
import { userPage } from './pages/user-page.ts'
import { roles } from './role.ts'
import type { User } from './users.ts'
import { readFields, requireAdministrator, requireCsrf, type WebEnv, type WebParts } from './web-context.ts'

type Fields = Readonly<Record<string, string>>

/** *Admin* → *Manage Users* → *Create A New User*. */
export function createAdminPages({ users, sessions, form }: WebParts): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use('*', requireAdministrator, requireCsrf(sessions))
  pages.get('/', (c) => c.html(adminPage(c.var.viewer)))
  pages.get('/users', (c) => {
    const words = c.req.query('q') ?? ''
    return c.html(manageUsersPage(c.var.viewer, { words, found: users.search(words) }))
  })
  pages.post('/users/search', async (c) => {
    const { q: words = '' } = await readFields(c)
    return c.html(manageUsersPage(c.var.viewer, { words, found: users.search(words) }))
  })
  pages.get('/users/new', (c) => c.html(createUserPage(c.var.viewer, { fields: {}, errors: {} })))
  pages.post('/users', async (c) => {
    const fields = await readFields(c)
    const refuse = (errors: FieldErrors, status: 200 | 422) =>
      c.html(createUserPage(c.var.viewer, { fields, errors }), status)
    const parsed = parseForm(fields, form)
    if (parsed.kind === 'invalid') return refuse(parsed.errors, 422)
    const added = users.add(parsed.user)
    if (added.kind === 'taken')
      return refuse(takenBy(added.user, fields), form.takenAnswer === 'status-422' ? 422 : 200)
    const text = `User ${added.user.firstName} ${added.user.lastName} has been created.`
    if (form.createdAnswer === 'page')
      return c.html(messagePage(c.var.viewer, { title: 'User created', text }))
    c.var.session.flash = text
    const origin = form.createdAnswer === 'redirect-elsewhere' ? elsewhere : ''
    return c.redirect(`${origin}/admin/users/${added.user.id}`, 303)
  })
  pages.get('/users/:id', (c) => {
    const user = users.findById(c.req.param('id'))
    return user === undefined ? c.notFound() : c.html(userPage(c.var.viewer, user))
  })
  return pages
}

function parseForm(fields: Fields, form: FormVariant): ParsedUser {
  const role = roles.find(({ id, name }) => fields.role === (form.roleValues === 'names' ? name : id))
  const parsed = parseNewUser({
    email: fields.email ?? '',
    firstName: fields.first_name ?? '',
    lastName: fields.last_name ?? '',
    password: fields.password ?? '',
    role: role?.name ?? '',
    ...(form.userName === 'separate' && { userName: fields.username ?? '' }),
  })
  if (form.passwordInputs === 'one' || fields.password === fields.password_confirmation) return parsed
  const errors = parsed.kind === 'invalid' ? parsed.errors : {}
  return { kind: 'invalid', errors: { ...errors, passwordAgain: ['The two passwords differ'] } }
}

function takenBy(user: User, fields: Fields): FieldErrors {
  const sameEmail = user.email.toLowerCase() === fields.email?.trim().toLowerCase()
  return sameEmail
    ? { email: ['A user with this e-mail address already exists.'] }
    : { userName: ['A user with this user name already exists.'] }
}

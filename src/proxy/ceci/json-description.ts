import * as z from 'zod'

const path = z.string().startsWith('/')

/** How CECI's JSON endpoint is spoken to; every part has a default. */
export const jsonDescriptionSchema = z
  .strictObject({
    createPath: path.default('/api/admin/users'),
    searchPath: path.default('/api/admin/users/search'),
    /** Where the one user stands in the answer to a create, and the list in the answer to a search. */
    userIn: z.string().default('user'),
    usersIn: z.string().default('users'),
    fields: z
      .strictObject({
        email: z.string().default('email'),
        firstName: z.string().default('firstName'),
        lastName: z.string().default('lastName'),
        password: z.string().default('password'),
        role: z.string().default('role'),
        createdAt: z.string().default('createdAt'),
      })
      .prefault({}),
  })
  .prefault({})
export type JsonDescription = z.infer<typeof jsonDescriptionSchema>

import { ceciRoles } from '../contract/person.ts'
import type { FormDescription } from './ceci/form-description.ts'

const complaint = 'has no value in create.roles of CECI_FORM_FILE, and no step there names a field for roles'

/** Roles that no page can be filled in with. A field for roles may know more of them: only the page itself tells. */
export function findUnknownRoles({ create }: FormDescription, roles: ReadonlyMap<string, string>): string[] {
  if ([create, ...create.afterwards].some(({ fields }) => fields.role !== undefined)) return []
  return [...roles.entries()].flatMap(([name, value], index) => {
    if (Object.hasOwn(create.roles, value)) return []
    const isOfProcedure = ceciRoles.some((role) => role === name)
    return [`ROLES: ${isOfProcedure ? name : `number ${index + 1}`} ${complaint}`]
  })
}

import { ok } from '../../contract/result.ts'
import type { Ceci } from './ceci.ts'

/** A CECI that is never there: nobody is found, and whatever is asked for counts as made. */
export const ceciRehearsal: Ceci = {
  findUser: async () => ok(undefined),
  createUser: async ({ password: _, ...user }) => ok(user),
}

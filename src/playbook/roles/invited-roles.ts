const invited: ReadonlySet<string> = new Set(['coach', 'coachee', 'program director'])

/** Whoever leads coaches gets an account from us; for these roles Coach Leads and Program Directors send invitations. */
export const isInvited = (role: string): boolean => invited.has(role.toLowerCase())

import type { Group, Person } from './desk-types.ts'

export const groups: readonly Group[] = [
  { id: 3601, name: 'Early Learning Help Desk' },
  { id: 3602, name: 'Team Leads' },
  { id: 3603, name: 'Account Responders' },
]

export const adminId = 21001
export const agentId = 21002
export const lightAgentId = 21003
/** The people one may be signed in as: an admin, an agent, a light agent. */
export const signedInIds: readonly number[] = [agentId, adminId, lightAgentId]

const staff = (id: number, name: string, groupIds: readonly number[]): Person => ({
  id,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@ceci-sandbox.example`,
  role: 'agent',
  isLight: false,
  locale: 'en-US',
  groupIds,
})

export const desksStaff: readonly Person[] = [
  { ...staff(adminId, 'Robin Castellane', [3601, 3602]), role: 'admin' },
  staff(agentId, 'Maya Torres', [3601]),
  { ...staff(lightAgentId, 'Sam Okafor', []), isLight: true },
  staff(21004, 'Leslie Janes', [3602, 3603]),
  staff(21005, 'DeEtta Marsh', [3602]),
  staff(21006, 'Dawn Ellery', [3602]),
  staff(21007, 'Juliet Park', [3602]),
  staff(21008, 'Priya Sandoval', [3601]),
  staff(21009, 'Marcus Teller', [3601]),
]

export const roles = [
  { id: '1', name: 'Administrator' },
  { id: '2', name: 'Coach Lead' },
  { id: '3', name: 'Coach' },
  { id: '4', name: 'Program Director' },
  { id: '5', name: 'Coachee' },
] as const

export type Role = (typeof roles)[number]['name']

export function findRole(name: string): Role | undefined {
  return roles.find((role) => role.name === name)?.name
}

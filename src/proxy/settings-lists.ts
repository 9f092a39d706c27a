import { ceciRoles } from '../contract/person.ts'
import type { EnvironmentReader } from './read-environment.ts'

export function readIssuers(read: EnvironmentReader): string[] {
  const what = 'help desks, such as example.zendesk.com, by commas'
  const written = read.required('ISSUERS', what)
  const issuers = splitList(written)
  if (written !== '' && issuers.length === 0) read.complain('ISSUERS', `names nobody; it takes ${what}`)
  for (const [index, issuer] of issuers.entries()) {
    if (!/^[a-z0-9][a-z0-9-]*\.zendesk\.com$/.test(issuer))
      read.complain('ISSUERS', `number ${index + 1} must look like example.zendesk.com`)
  }
  return issuers
}

/** Role names that may be asked for, each with CECI's own value. */
export function readRoles(read: EnvironmentReader): Map<string, string> {
  const written = read.optional('ROLES')
  if (written === undefined) return new Map(ceciRoles.map((role) => [role, role]))
  const roles = new Map<string, string>()
  for (const [index, entry] of splitList(written).entries()) {
    const [name = '', value = name] = entry.split('=', 2).map((part) => part.trim())
    if (name === '' || value === '')
      read.complain('ROLES', `number ${index + 1} must be a name, or name=value`)
    if (roles.has(name)) read.complain('ROLES', `number ${index + 1} stands twice`)
    roles.set(name, value)
  }
  if (roles.size === 0) read.complain('ROLES', 'names no role')
  return roles
}

const splitList = (written: string): string[] =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

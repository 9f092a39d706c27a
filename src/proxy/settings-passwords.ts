import {
  createPasswords,
  fixedPassword,
  type PasswordPolicy,
  type Passwords,
  uniquePassword,
} from './passwords.ts'
import type { EnvironmentReader } from './read-environment.ts'

/** All passwords and keys that accounts were made with and that may still be told, the one in force first. */
export type PasswordSettings = {
  policy: 'fixed' | 'unique'
  fixed: readonly string[]
  keys: readonly string[]
}

const procedurePassword = 'CECI2024*'

export function readPasswordSettings(read: EnvironmentReader): PasswordSettings {
  const policy = read.oneOf('PASSWORD_POLICY', ['fixed', 'unique'])
  if (policy === 'unique' && read.optional('PASSWORD_KEY') === undefined) {
    read.required('PASSWORD_KEY', 'the key that unique passwords are derived from')
  }
  const keys = [read.key('PASSWORD_KEY'), read.key('PASSWORD_KEY_PREVIOUS')]
  return {
    policy,
    fixed: [
      read.optional('PASSWORD_FIXED') ?? procedurePassword,
      read.optional('PASSWORD_FIXED_PREVIOUS'),
    ].filter((password) => password !== undefined),
    keys: keys.filter((key) => key !== undefined),
  }
}

export function toPasswords({ policy, fixed, keys }: PasswordSettings): Passwords {
  const fixedPolicies = fixed.map(fixedPassword)
  const uniquePolicies = keys.map(uniquePassword)
  const known: PasswordPolicy[] =
    policy === 'fixed' ? [...fixedPolicies, ...uniquePolicies] : [...uniquePolicies, ...fixedPolicies]
  const [current, ...earlier] = known
  if (current === undefined) throw new Error('Settings were not checked: no password policy')
  return createPasswords(current, earlier)
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads settings by name and gathers every complaint; none of them holds a value, since it may be a secret. */
export interface EnvironmentReader {
  readonly complaints: readonly string[]
  complain(name: string, message: string): void
  /** Whether there is no complaint about any of these. */
  isSound(...names: string[]): boolean
  /** An empty value counts as missing. */
  optional(name: string): string | undefined
  required(name: string, what: string): string
  oneOf<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice
  wholeNumber(name: string, limits: { fallback: number; least: number; most: number }): number
  /** A secret of at least 32 bytes; `undefined` when missing. */
  key(name: string): string | undefined
}

export function createEnvironmentReader(env: Environment): EnvironmentReader {
  const complaints: string[] = []
  const complain = (name: string, message: string) => void complaints.push(`${name}: ${message}`)
  const optional = (name: string) => env[name]?.trim() || undefined
  return {
    complaints,
    complain,
    isSound: (...names) =>
      !complaints.some((complaint) => names.some((name) => complaint.startsWith(`${name}:`))),
    optional,
    required(name, what) {
      const value = optional(name)
      if (value === undefined) complain(name, `is missing; it takes ${what}`)
      return value ?? ''
    },
    oneOf(name, choices) {
      const value = optional(name)
      const choice = choices.find((known) => known === value)
      if (value !== undefined && choice === undefined) complain(name, `must be one of ${choices.join(', ')}`)
      return choice ?? choices[0]
    },
    wholeNumber(name, { fallback, least, most }) {
      const value = optional(name)
      if (value === undefined) return fallback
      const number = Number(value)
      if (/^\d+$/.test(value) && number >= least && number <= most) return number
      complain(name, `must be a whole number from ${least} to ${most}`)
      return fallback
    },
    key(name) {
      const value = optional(name)
      if (value !== undefined && Buffer.byteLength(value) < 32) {
        complain(name, 'must be at least 32 bytes long; make one with: openssl rand -base64 48')
      }
      return value
    },
  }
}

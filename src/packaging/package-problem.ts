/** One finding, by the key under which Zendesk's own validator knows it. Errors bar the upload, warnings do not. */
export type PackageProblem = { level: 'error' | 'warning'; key: string; message: string }

export const error = (key: string, message: string): PackageProblem => ({ level: 'error', key, message })
export const warning = (key: string, message: string): PackageProblem => ({ level: 'warning', key, message })

export function inWords({ key, message }: PackageProblem): string {
  return `${key}: ${message}`
}

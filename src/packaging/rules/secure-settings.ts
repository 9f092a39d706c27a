import { type PackageProblem, warning } from '../package-problem.ts'
import type { JsonObject } from '../read-json.ts'
import { parametersOf, typeOf } from './parameters.ts'

export function findUnsafeSettings(manifest: JsonObject): PackageProblem[] {
  return parametersOf(manifest).flatMap((parameter) => {
    const { name, secure, default: preset, scopes } = parameter
    const isSecure = secure === true
    return [
      ...(!isSecure && typeOf(parameter) === 'text' && /token|key|pwd|password/i.test(String(name))
        ? [warning('insecure_token_parameter', `${name} sounds like a secret and is not secure`)]
        : []),
      ...(preset !== undefined && (isSecure || typeOf(parameter) === 'hidden')
        ? [warning('default_secure_or_hidden_parameter', `the default of ${name} is not kept secret`)]
        : []),
      ...(isSecure && (!Array.isArray(scopes) || scopes.length === 0)
        ? [warning('secure_parameters_with_no_scopes', `${name} is secure and names no scopes`)]
        : []),
    ]
  })
}

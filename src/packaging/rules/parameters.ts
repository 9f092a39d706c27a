import { error, type PackageProblem } from '../package-problem.ts'
import { isObject, type JsonObject } from '../read-json.ts'
import { checkBoolean } from './manifest-fields.ts'

const types = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth']
const scopes = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
]
const oauthFields = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri']

/** The manifest's parameters, those that are objects at all. */
export function parametersOf({ parameters }: JsonObject): readonly JsonObject[] {
  return Array.isArray(parameters) ? parameters.filter(isObject) : []
}

export const typeOf = ({ type }: JsonObject): string => String(type ?? 'text')

export function checkParameters(manifest: JsonObject): PackageProblem[] {
  const { parameters } = manifest
  if (parameters !== undefined && !Array.isArray(parameters))
    return [
      error('unacceptable_array', 'parameters is not a list'),
      error('parameters_not_an_array', 'parameters is not a list'),
    ]
  const known = parametersOf(manifest)
  if (manifest.marketingOnly === true && known.length > 0)
    return [error('no_parameters_required', 'a package that is marketingOnly has no parameters')]
  const strays = Array.isArray(parameters) ? parameters.filter((each) => !isObject(each)) : []
  return [
    ...strays.map((stray) =>
      error('unacceptable_hash', `a parameter is ${JSON.stringify(stray)}, no object`),
    ),
    ...checkNames(known),
    ...known.flatMap(checkParameter),
    ...checkOauth(manifest, known),
  ]
}

function checkNames(parameters: readonly JsonObject[]): PackageProblem[] {
  const names = parameters.map(({ name }) => String(name))
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
  return [
    ...(twice.length === 0
      ? []
      : [error('duplicate_parameters', `parameters stand twice: ${twice.join(', ')}`)]),
    ...(names.includes('name') ? [error('name_as_parameter_name', 'no parameter may be called "name"')] : []),
  ]
}

function checkParameter(parameter: JsonObject): PackageProblem[] {
  const { name, required, secure } = parameter
  const type = typeOf(parameter)
  return [
    ...checkBoolean(required, `parameters.${name}.required`),
    ...checkBoolean(secure, `parameters.${name}.secure`),
    ...(types.includes(type) ? [] : [error('invalid_type_parameter', `${name} has no known type: ${type}`)]),
    ...(type === 'hidden' && required === true
      ? [error('invalid_hidden_parameter', `${name} is hidden and can therefore not be required`)]
      : []),
    ...(type === 'oauth' && secure === true
      ? [error('oauth_parameter_cannot_be_secure', `${name} is of type oauth and cannot be secure`)]
      : []),
    ...checkScopes(parameter),
  ]
}

function checkScopes({ name, secure, scopes: given }: JsonObject): PackageProblem[] {
  if (given === undefined) return []
  if (secure !== true)
    return [error('field_requires_secure_parameter', `${name} has scopes and is not secure`)]
  if (!Array.isArray(given)) return [error('unacceptable_array', `the scopes of ${name} are not a list`)]
  if (given.length === 0) return [error('field_cannot_be_empty', `the scopes of ${name} are an empty list`)]
  const unknown = given.filter((scope) => !scopes.includes(String(scope)))
  if (unknown.length === 0) return []
  return [error('field_contains_invalid_values', `${name} has unknown scopes: ${unknown.join(', ')}`)]
}

function checkOauth({ oauth }: JsonObject, parameters: readonly JsonObject[]): PackageProblem[] {
  const count = parameters.filter((parameter) => typeOf(parameter) === 'oauth').length
  const tooMany =
    count > 1 ? [error('too_many_oauth_parameters', 'only one parameter may be of type oauth')] : []
  if (!isObject(oauth)) return tooMany
  const missing = oauthFields.filter((name) => !oauth[name])
  return [
    ...tooMany,
    ...(missing.length === 0 ? [] : [error('oauth_keys.missing', `oauth lacks ${missing.join(', ')}`)]),
    ...(count === 0 ? [error('oauth_parameter_required', 'oauth needs a parameter of type oauth')] : []),
  ]
}

import { readFileSync } from 'node:fs'
import type * as z from 'zod'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Ceci } from './ceci/ceci.ts'
import { createCeciForm } from './ceci/ceci-form.ts'
import { createCeciHttp } from './ceci/ceci-http.ts'
import { createCeciJson } from './ceci/ceci-json.ts'
import { formDescriptionSchema } from './ceci/form-description.ts'
import { jsonDescriptionSchema } from './ceci/json-description.ts'
import { findUnknownRoles } from './find-unknown-roles.ts'
import { parseDescription } from './parse-description.ts'
import type { ProxySettings } from './settings.ts'
import type { World } from './world.ts'

/** The adapter that the settings name, or what is wrong with its description file and with roles beside it. */
export function openCeci(
  { ceci: settings, roles }: Pick<ProxySettings, 'ceci' | 'roles'>,
  world: World,
): Result<Ceci, string[]> {
  const http = createCeciHttp({ fetch: world.fetch, origin: settings.url.origin })
  switch (settings.kind) {
    case 'json': {
      const file = settings.descriptionFile
      const read =
        file === undefined
          ? ok(jsonDescriptionSchema.parse({}))
          : readDescription(jsonDescriptionSchema, file)
      if (!read.ok) return fail(read.failure.map((complaint) => `CECI_JSON_FILE: ${complaint}`))
      return ok(createCeciJson({ ...settings, http, description: read.value }))
    }
    case 'form': {
      const read = readDescription(formDescriptionSchema, settings.descriptionFile)
      if (!read.ok) return fail(read.failure.map((complaint) => `CECI_FORM_FILE: ${complaint}`))
      const unknown = findUnknownRoles(read.value, roles)
      if (unknown.length > 0) return fail(unknown)
      const { user, password, url } = settings
      const credentials = { user, password }
      return ok(
        createCeciForm({
          http,
          site: url,
          description: read.value,
          credentials,
          clock: world.clock,
        }),
      )
    }
  }
}

function readDescription<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
): Result<z.output<Schema>, string[]> {
  try {
    return parseDescription(schema, readFileSync(file, 'utf8'))
  } catch {
    return fail(['cannot be read'])
  }
}

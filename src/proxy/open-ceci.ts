import { readFileSync } from 'node:fs'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Ceci } from './ceci/ceci.ts'
import { createCeciHttp } from './ceci/ceci-http.ts'
import { createCeciJson } from './ceci/ceci-json.ts'
import { jsonDescriptionSchema } from './ceci/json-description.ts'
import { parseDescription } from './parse-description.ts'
import type { CeciSettings } from './settings-ceci.ts'
import type { World } from './world.ts'

/** The adapter that the settings name, or what is wrong with its description file. */
export function openCeci(settings: CeciSettings, world: World): Result<Ceci, string[]> {
  const http = createCeciHttp({ fetch: world.fetch, origin: settings.url.origin })
  switch (settings.kind) {
    case 'json': {
      const written = settings.descriptionFile === undefined ? ok('{}') : readText(settings.descriptionFile)
      if (!written.ok) return fail([`CECI_JSON_FILE: ${written.failure}`])
      const description = parseDescription(jsonDescriptionSchema, written.value)
      if (!description.ok) return fail(description.failure.map((complaint) => `CECI_JSON_FILE: ${complaint}`))
      return ok(createCeciJson({ ...settings, http, description: description.value }))
    }
    case 'form':
      return fail(['CECI_ADAPTER: form is not built yet'])
  }
}

function readText(file: string): Result<string, string> {
  try {
    return ok(readFileSync(file, 'utf8'))
  } catch {
    return fail('cannot be read')
  }
}

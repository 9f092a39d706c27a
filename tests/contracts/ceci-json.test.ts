import { expect, test } from 'vitest'
import { createCeciHttp } from '../../src/proxy/ceci/ceci-http.ts'
import { createCeciJson } from '../../src/proxy/ceci/ceci-json.ts'
import { jsonDescriptionSchema } from '../../src/proxy/ceci/json-description.ts'
import { createCeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { ceciAdmin, ceciToken, toFetch } from '../proxy/open-proxy.ts'
import { budget, dana, describeCeci, type Opened } from './ceci-contract.ts'

const url = new URL('http://ceci.test')

function open(token = ceciToken): Opened {
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  const http = createCeciHttp({ fetch: toFetch(site), origin: url.origin })
  return { site, ceci: createCeciJson({ http, url, token, description: jsonDescriptionSchema.parse({}) }) }
}

describeCeci(() => open())

test('says refused when the token is not accepted', async () => {
  const { ceci } = open('another token')
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
})

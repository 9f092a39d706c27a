import { expect, test } from 'vitest'
import { type Email, parseEmail } from '../../src/contract/email.ts'
import { type Budget, startBudget } from '../../src/proxy/budget.ts'
import type { Ceci, NewCeciUser } from '../../src/proxy/ceci/ceci.ts'
import type { CeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { createTestClock } from '../proxy/test-clock.ts'

export type Opened = { ceci: Ceci; site: CeciSite }

export const toEmail = (written: string): Email => {
  const email = parseEmail(written)
  if (email === undefined) throw new Error(`Not an address: ${written}`)
  return email
}

export const dana: NewCeciUser = {
  email: toEmail('dana.reyes@dcyf.wa.gov'),
  firstName: 'Dana',
  lastName: 'Reyes & Søn',
  role: 'Coach Lead',
  password: 'CECI2024*',
}

export const clock = createTestClock()
export const budget = (): Budget => startBudget(clock, 8_000)

/** What every way to CECI promises; `open` gives one before a stand-in of its own. */
export function describeCeci(open: () => Opened): void {
  test('makes a user with all that was asked for, and finds it again in any case of letters', async () => {
    const { ceci, site } = open()
    expect(await ceci.findUser(dana.email, budget())).toEqual({ ok: true, value: undefined })
    expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: true, value: { email: dana.email } })
    expect(site.users().at(-1)).toMatchObject(dana)
    expect(await ceci.findUser(toEmail('DANA.Reyes@dcyf.wa.gov'), budget())).toMatchObject({
      ok: true,
      value: { email: dana.email, role: 'Coach Lead' },
    })
  })

  test('does not take a longer address for the one that was asked for', async () => {
    const { ceci } = open()
    await ceci.createUser(dana, budget())
    expect(await ceci.findUser(toEmail('reyes@dcyf.wa.gov'), budget())).toEqual({
      ok: true,
      value: undefined,
    })
  })

  test('knows a taken address from other refusals', async () => {
    const { ceci, site } = open()
    await ceci.createUser(dana, budget())
    expect(await ceci.createUser(dana, budget())).toMatchObject({
      ok: false,
      failure: { kind: 'email-taken' },
    })
    const short = { ...dana, email: toEmail('short@dcyf.wa.gov'), password: 'x' }
    expect(await ceci.createUser(short, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
    expect(site.users()).toHaveLength(2)
  })

  test.each([
    { fault: 'status', status: 500 },
    { fault: 'status', status: 503 },
    { fault: 'status', status: 408 },
    { fault: 'drop' },
    { fault: 'garbage' },
    { fault: 'wrong-content-type' },
  ] as const)(
    'calls a create unknown that ends in $fault $status, whether it was carried out or not',
    async (dial) => {
      const { ceci, site } = open()
      site.dials.create = { ...dial, when: 'before-commit', calls: 1 }
      expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'unknown' } })
      site.dials.create = { ...dial, when: 'after-commit', calls: 1 }
      expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'unknown' } })
      expect(site.users().filter(({ email }) => email === dana.email)).toHaveLength(1)
    },
  )

  test.each([400, 403, 429])('calls status %i a refusal of the create', async (status) => {
    const { ceci, site } = open()
    site.dials.create = { fault: 'status', status, calls: 1 }
    expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: false, failure: { kind: 'refused' } })
    expect(site.users()).toHaveLength(1)
  })

  test.each([
    { fault: 'status', status: 500 },
    { fault: 'status', status: 429 },
    { fault: 'drop' },
    { fault: 'garbage' },
    { fault: 'wrong-content-type' },
  ] as const)('never says nobody when a look-up ends in $fault $status', async (dial) => {
    const { ceci, site } = open()
    site.dials['look-up'] = dial
    expect(await ceci.findUser(dana.email, budget())).toMatchObject({
      ok: false,
      failure: { kind: 'unreachable' },
    })
  })

  test('says that it never sent a create for which no time was left', async () => {
    const { ceci, site } = open()
    const spent: Budget = { signal: AbortSignal.abort(), leftMs: () => 0, end: () => undefined }
    const kind = expect.stringMatching(/^(not-sent|no-time)$/)
    expect(await ceci.createUser(dana, spent)).toMatchObject({ ok: false, failure: { kind } })
    expect(site.users()).toHaveLength(1)
  })
}

import { afterEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './open-desk.ts'

let desk: Desk
afterEach(() => desk.close())

const says = (text: string | RegExp) => desk.app.getByText(text).first().waitFor()
const press = (name: string | RegExp) => desk.app.getByRole('button', { name }).first().click()

test('a script that cannot be fetched leaves a line unfinished, and its button goes on when it can', async () => {
  desk = await openDesk()
  await desk.page.route('**/zaf-verbs-*.js', (route) => route.abort())
  await desk.openTicket('CECI account')
  await press('Create account')
  await says(/could not be loaded/)
  expect(desk.sandbox.ceci.users().filter(({ email }) => email.startsWith('thuy-linh'))).toHaveLength(1)
  await desk.page.unroute('**/zaf-verbs-*.js')
  await press('Place the reply again')
  await says('Done. Read the reply, then press Submit.')
})

test('a panel whose script cannot be fetched says so in both languages', async () => {
  desk = await openDesk()
  await desk.page.route('**/panel-*.js', (route) => route.abort())
  await desk.openTicket('CECI account')
  await says('The app could not be loaded. Reload the page.')
  await says(/No se pudo cargar la aplicación/)
})

test.each(['followed-receipt', 'run-step', 'proxy-client', 'reply', 'write-job-text'])(
  'without its %s script a press does nothing and says so, and works when the script is there',
  async (name) => {
    desk = await openDesk()
    await desk.page.route(`**/${name}-*.js`, (route) => route.abort())
    await desk.openTicket('CECI account')
    const broken = desk.app.getByRole('button', { name: 'Start it again' })
    const create = desk.app.getByRole('button', { name: 'Create account' })
    const notReady = desk.app.getByText(/could not be loaded, so nothing was done/)
    await create.or(broken).first().waitFor()
    // The panel may find out by itself before the press.
    await create.click({ timeout: 2_000 }).catch(() => undefined)
    await notReady.or(broken).first().waitFor()
    expect(desk.sandbox.ceci.users().filter(({ email }) => email.startsWith('thuy-linh'))).toEqual([])
    await desk.page.unroute(`**/${name}-*.js`)
    if ((await broken.count()) > 0) await broken.click()
    await create.click()
    await says('Done. Read the reply, then press Submit.')
  },
)

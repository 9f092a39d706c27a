import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openLeads, refuses } from './open-leads.tsx'

type Options = Parameters<typeof openLeads>[0]

beforeEach(() => {
  URL.createObjectURL = () => 'blob:settings'
  URL.revokeObjectURL = () => {}
})

async function openPlaybook(options: Options = {}) {
  const opened = await openLeads(options)
  await opened.user.click(await screen.findByRole('tab', { name: 'Playbook' }))
  await screen.findByRole('heading', { name: 'Rules in force' })
  return opened
}

const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const part = (name: string) => within(screen.getByRole('region', { name }))

test('says the rules in force in plain words, with the settings in them', async () => {
  await openPlaybook({
    settings: { staff_domains: 'dcyf.wa.gov, esit.example', discuss_group: 'Team Leads' },
  })
  const rules = part('Rules in force')
  expect(rules.getByText(/genuine address at dcyf\.wa\.gov and esit\.example/)).toBeVisible()
  expect(
    rules.getByText(
      'The note names Leslie, DeEtta, Dawn and Juliet; the ticket goes to the group Team Leads.',
    ),
  ).toBeVisible()
  expect(rules.getByText('Status pending, tag ceci_waiting_role.')).toBeVisible()
})

test('shows a reply as it will read while its text is written', async () => {
  await openPlaybook()
  expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent('Hi Dana,')
  write('Text', 'Good day {{ account.name }}, your word is {{ account.password }}')
  expect(screen.getByRole('region', { name: 'Preview' })).toHaveTextContent(
    'Good day Dana Reyes, your word is ⟦password 1⟧',
  )
})

test('names a placeholder that does not exist, with its line and column, and bars saving', async () => {
  await openPlaybook()
  write('Text', 'Hi\n{{ account.nmae }} {{ account.password }}')
  const said = 'there is no placeholder account.nmae (line 2, column 4)'
  expect(part('Replies').getAllByText(said)[0]).toBeVisible()
  expect(part('Save').getByText('1 thing has to be mended before saving:')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Save in Zendesk' })).toBeDisabled()
})

test.each([
  ['{{ account.nmae }}', 'no existe el marcador account.nmae (línea 1, columna 4)'],
  [
    '{{ account.password | upcase }}',
    'la contraseña se inserta tal cual: quite el filtro (línea 1, columna 1)',
  ],
  ['{% if people %}x', 'Liquid no puede leer esto: tag {% if people %} not closed (línea 1, columna 1)'],
])('says in Spanish what is wrong with %s', async (text, says) => {
  const { user } = await openLeads({ locale: 'es' })
  await user.click(await screen.findByRole('tab', { name: 'Reglas y textos' }))
  await screen.findByRole('heading', { name: 'Reglas vigentes' })
  write('Texto', text)
  expect(part('Respuestas').getAllByText(says)[0]).toBeVisible()
})

test('puts a placeholder in where the cursor stands', async () => {
  const { user } = await openPlaybook()
  write('Text', 'Hi  !')
  const text = screen.getByLabelText<HTMLTextAreaElement>('Text')
  text.setSelectionRange(3, 3)
  await user.click(screen.getByRole('button', { name: 'account.name' }))
  expect(text).toHaveValue('Hi {{ account.name }} !')
})

test('an admin saves the changed settings alone, and the key is proven by one signed call', async () => {
  const { user, puts, calls } = await openPlaybook({ settings: { reply_ask_role: 'Who are you?' } })
  write('Text', 'Hello {{ account.password }}')
  write('Responder', 'Dawn Ellery')
  expect(screen.getByText('2 settings are changed.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save in Zendesk' }))
  expect(await screen.findByText(/^Saved, read again and compared/)).toBeVisible()
  expect(puts()).toEqual([
    { settings: { responder: 'Dawn Ellery', reply_account_created: 'Hello {{ account.password }}' } },
  ])
  expect(calls.at(-1)?.path).toBe('/v1/roles')
  expect(part('Save').getByText('Nothing is changed.')).toBeVisible()
})

test('says when the key no longer works after saving', async () => {
  const { user } = await openPlaybook({
    proxy: ({ path }) => (path === '/v1/roles' ? refuses('unauthenticated', 401) : undefined),
  })
  write('Responder', 'Dawn Ellery')
  await user.click(screen.getByRole('button', { name: 'Save in Zendesk' }))
  expect(await screen.findByText(/Enter the key again/)).toBeVisible()
})

test('says what Zendesk did not keep', async () => {
  const settings = { proxy_url: 'https://proxy.example.org', responder: 'Leslie Janes' }
  const { user } = await openPlaybook({
    settings,
    desk: ({ path }) => (path.includes('/installations/') ? { status: 200, body: { settings } } : undefined),
  })
  write('Responder', 'Dawn Ellery')
  await user.click(screen.getByRole('button', { name: 'Save in Zendesk' }))
  expect(
    await screen.findByText('Zendesk took the change but holds another value for: responder.'),
  ).toBeVisible()
})

test('compares a reply word for word against the built-in text where none was set', async () => {
  await openPlaybook()
  const text = screen.getByLabelText<HTMLTextAreaElement>('Text')
  write('Text', text.value.replace('Thanks,', 'Kind regards,'))
  const diff = within(screen.getByRole('region', { name: /^What changes in/ }))
  expect(diff.getByText('Thanks').tagName).toBe('DEL')
  expect(diff.getByText('Kind regards').tagName).toBe('INS')
  expect(diff.queryByText(/built/)).toBeNull()
})

test('does not overwrite what somebody else has saved meanwhile', async () => {
  const { user, held, puts } = await openPlaybook({ settings: { responder: 'Leslie Janes' } })
  held.responder = 'Juliet Park'
  write('Responder', 'Dawn Ellery')
  await user.click(screen.getByRole('button', { name: 'Save in Zendesk' }))
  expect(await screen.findByText(/Somebody else has changed responder meanwhile/)).toBeVisible()
  expect(puts()).toEqual([])
  expect(screen.getByLabelText('Responder')).toHaveValue('Dawn Ellery')
})

test('hands an agent the text for an administrator instead of a button', async () => {
  const { puts } = await openPlaybook({ role: 'agent' })
  write('Responder', 'Dawn Ellery')
  expect(screen.queryByRole('button', { name: 'Save in Zendesk' })).toBeNull()
  expect(screen.getByLabelText('Text to hand over')).toHaveValue(
    'Please change these settings in Admin Center → Apps → CECI Accounts:\n\nResponder (responder):\nDawn Ellery',
  )
  expect(puts()).toEqual([])
})

test('hands over an emptied setting as one to leave empty', async () => {
  await openPlaybook({ role: 'agent', settings: { responder: 'Dawn Ellery' } })
  fireEvent.change(screen.getByLabelText('Responder'), { target: { value: '' } })
  expect(screen.getByLabelText('Text to hand over')).toHaveDisplayValue(
    /Responder \(responder\):\n\(leave empty\)$/,
  )
})

test('shows every wrong setting at once', async () => {
  await openPlaybook()
  write('Tag: finished', 'New CECI Account')
  write('Delivery', 'fax')
  write('Default role', 'Wizard')
  const save = part('Save')
  expect(save.getByText('3 things have to be mended before saving:')).toBeVisible()
  for (const name of ['Tag: finished', 'Delivery', 'Default role'])
    expect(save.getByText(name, { selector: 'strong' })).toBeVisible()
})

test('exports without proxy address and key, and imports as changes to look at', async () => {
  const { user } = await openPlaybook({ settings: { responder: 'Leslie Janes' } })
  const text = screen.getByLabelText<HTMLTextAreaElement>('The settings as text').value
  expect(JSON.parse(text)).toMatchObject({ app: 'ceci-accounts', settings: { responder: 'Leslie Janes' } })
  expect(text).not.toMatch(/proxy_url|shared_key/)
  write('Paste exported settings here', text.replace('Leslie Janes', 'Dawn Ellery'))
  expect(screen.getByText('1 setting would change:')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take over, then save above' }))
  expect(screen.getByLabelText('Responder')).toHaveValue('Dawn Ellery')
  expect(screen.getByText('1 setting is changed.')).toBeVisible()
})

test.each([
  ['{"settings":{}}', 'This is not an export of this app.'],
  ['{"app":"ceci-accounts","settings":{"shared_key":"x"}}', 'This app has no such settings: shared_key.'],
])('refuses to import %s', async (text, says) => {
  await openPlaybook()
  write('Paste exported settings here', text)
  expect(screen.getByText(says)).toBeVisible()
})

test('shows how often agents overruled each rule', async () => {
  await openPlaybook({
    proxy: ({ path }) =>
      path.startsWith('/v1/overrules')
        ? {
            status: 200,
            body: {
              counts: [
                { rule: 'role-not-told', suggested: 'ask_role', chosen: 'ask_role', count: 6 },
                { rule: 'role-not-told', suggested: 'ask_role', chosen: 'discuss', count: 2 },
              ],
            },
          }
        : undefined,
  })
  const line = (await screen.findByText('Asks for an account and does not tell role and program')).closest(
    'tr',
  )
  expect(line).toHaveTextContent('Ask for role82 (25 %)Discuss with team leads: 2')
})

import { defaultPlaybookSettings } from '../../../playbook/playbook-settings.ts'
import type { Office } from '../office.ts'
import { textOf } from '../settings/find-complaints.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Finding } from './finding.ts'

/** Reserved for examples, so nobody has it; asking for it makes the proxy ask CECI. */
const nobodysAddress = 'health.check@example.org'

/** Has the proxy look up an address that nobody has; without a proxy nobody can ask CECI. */
export async function checkCeci({ proxy }: Office, { health: { ceci } }: LeadsWords): Promise<Finding[]> {
  if (proxy.address.kind === 'not-set') return []
  const looked = await proxy.lookUp(nobodysAddress)
  const failed = looked.ok || looked.failure.kind !== 'problem' ? undefined : looked.failure.problem.type
  const failsAtCeci = failed === 'ceci-unreachable' || failed === 'ceci-refused'
  if (!looked.ok && !failsAtCeci) return [{ level: 'note', title: ceci.title, says: ceci.notAsked }]
  const reached = looked.ok && looked.value !== undefined && looked.value.state !== 'unknown'
  return reached
    ? [{ level: 'good', title: ceci.title, says: ceci.fine }]
    : [{ level: 'bad', title: ceci.title, says: ceci.unreached, todo: ceci.todo }]
}

/** Whether the links that replies send to people answer. */
export async function checkLinks(
  { desk, saved }: Office,
  { health: { links } }: LeadsWords,
): Promise<Finding[]> {
  const wanted = [
    { title: links.tipSheet, url: textOf(saved, 'tip_sheet_url') || defaultPlaybookSettings.tipSheetUrl },
    { title: links.site, url: textOf(saved, 'ceci_url') || defaultPlaybookSettings.siteUrl },
  ]
  return Promise.all(
    wanted.map(async ({ title, url }): Promise<Finding> => {
      if (!URL.canParse(url)) return { level: 'note', title, says: links.notAsked(url) }
      const answer = await desk.checkLink(url)
      if (answer.kind === 'no-answer')
        return { level: 'bad', title, says: links.silent(url), todo: links.todo }
      return answer.status < 400
        ? { level: 'good', title, says: links.fine(url) }
        : { level: 'bad', title, says: links.gone(url, answer.status), todo: links.todo }
    }),
  )
}

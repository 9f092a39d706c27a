import type { Office } from '../office.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Finding } from './finding.ts'

/** Reserved for examples, so nobody has it; asking for it makes the proxy ask CECI. */
const nobodysAddress = 'health.check@example.org'

/** Has the proxy look up an address that nobody has. */
export async function checkCeci({ proxy }: Office, { health: { ceci } }: LeadsWords): Promise<Finding[]> {
  const looked = await proxy.lookUp(nobodysAddress)
  if (!looked.ok) return [{ level: 'note', title: ceci.title, says: ceci.notAsked }]
  const reached = looked.value !== undefined && looked.value.state !== 'unknown'
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
    { title: links.tipSheet, url: saved.tip_sheet_url },
    { title: links.site, url: saved.ceci_url },
  ]
  return Promise.all(
    wanted.map(async ({ title, url }): Promise<Finding> => {
      if (typeof url !== 'string' || !URL.canParse(url)) return { level: 'note', title, says: links.none }
      const answer = await desk.checkLink(url)
      if (answer.kind === 'no-answer')
        return { level: 'bad', title, says: links.silent(url), todo: links.todo }
      return answer.status < 400
        ? { level: 'good', title, says: links.fine(url) }
        : { level: 'bad', title, says: links.gone(url, answer.status), todo: links.todo }
    }),
  )
}

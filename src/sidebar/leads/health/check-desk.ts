import type { Result } from '../../../contract/result.ts'
import type { StatusWish, WorkspaceFailure } from '../../../zendesk/workspace.ts'
import type { AppSettings } from '../../settings/app-settings.ts'
import { parseSettings } from '../../settings/parse-settings.ts'
import type { Office } from '../office.ts'
import type { LeadsWords } from '../words/en.ts'
import type { Finding } from './finding.ts'

type DeskWords = LeadsWords['health']['desk']

/** Whether Zendesk knows the people, group, tags and statuses that the settings name. */
export async function checkDesk({ desk, saved }: Office, { health }: LeadsWords): Promise<Finding[]> {
  const parsed = parseSettings(saved)
  if (!parsed.ok) return [{ level: 'note', title: health.desk.names, says: health.desk.wrongSettings }]
  const { responder, discussGroup, tags } = parsed.value
  const words = health.desk
  const named = (
    title: string,
    name: string,
    find: (name: string) => Promise<Result<unknown, WorkspaceFailure>>,
  ) => (name === '' ? [] : [find(name).then((found) => sayNamed({ title, name, words }, found))])
  const lines = await Promise.all([
    ...named(words.responder, responder, desk.findAgent),
    ...named(words.group, discussGroup, desk.findGroup),
    ...[tags.done, tags.waiting, tags.discuss].map(async (tag) =>
      sayTag(tag, await desk.countTagged(tag), words),
    ),
  ])
  return [...lines, ...(await checkStatuses(desk, parsed.value.statuses, words))]
}

function sayNamed(
  { title, name, words }: { title: string; name: string; words: DeskWords },
  found: Result<unknown, WorkspaceFailure>,
): Finding {
  if (found.ok) return { level: 'good', title, says: words.found(name) }
  return found.failure.kind === 'not-found'
    ? { level: 'bad', title, says: words.missing(name), todo: words.todoMissing }
    : { level: 'note', title, says: words.notAsked(name) }
}

function sayTag(tag: string, count: Result<number, WorkspaceFailure>, words: DeskWords): Finding {
  const title = words.tag(tag)
  if (!count.ok) return { level: 'note', title, says: words.notAsked(tag) }
  return count.value === 0
    ? { level: 'note', title, says: words.unused }
    : { level: 'good', title, says: words.used(count.value) }
}

async function checkStatuses(
  desk: Office['desk'],
  wishes: AppSettings['statuses'],
  words: DeskWords,
): Promise<Finding[]> {
  const named = Object.values(wishes).filter(({ customName }) => customName !== undefined)
  const wanted = new Map(named.map((wish) => [toName(wish), wish]))
  if (wanted.size === 0) return [{ level: 'good', title: words.statuses, says: words.plainStatuses }]
  const known = await desk.listStatuses()
  return [...wanted].map(([name, { category, customName = '' }]): Finding => {
    const title = words.status(name)
    if (!known.ok) return { level: 'note', title, says: words.notAsked(name) }
    const isThere = known.value.some(
      (status) => status.category === category && status.label.toLowerCase() === customName.toLowerCase(),
    )
    return isThere
      ? { level: 'good', title, says: words.found(customName) }
      : {
          level: 'note',
          title,
          says: words.noStatus(customName, category),
          todo: words.todoStatus(customName),
        }
  })
}

const toName = ({ category, customName }: StatusWish): string => `${category}/${customName}`

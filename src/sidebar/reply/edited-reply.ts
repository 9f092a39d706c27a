import { parseEmail } from '../../contract/email.ts'
import type { PlaybookSettings } from '../../playbook/playbook-settings.ts'
import type { ReplyPart } from '../../playbook/reply-parts.ts'
import { partBraces, passwordMarker } from '../../playbook/reply-parts.ts'
import type { Choice } from '../job/job.ts'

export type Named = { firstName: string; lastName: string; email: string; password?: string }

/** A reply in the agent's own words; `of` tells which choice, people and language they were written for. */
export type EditedReply = { text: string; of: string }

export const keyOfReply = (choice: Choice, people: readonly Named[], language: string): string =>
  JSON.stringify([
    choice.action,
    choice.action === 'send_tip_sheet' ? choice.reader : '',
    language,
    people.map(({ firstName, lastName, email }) => [
      firstName.trim(),
      lastName.trim(),
      parseEmail(email) ?? email,
    ]),
  ])

/** The markers that the agent's text no longer holds, so that somebody would not learn their password. */
export const missingMarkers = (text: string, people: readonly Named[]): readonly Named[] =>
  people.filter((_, index) => !text.includes(passwordMarker(index)))

/** The agent's text with each marker replaced literally by its password; only the settings' addresses become links. */
export function toEditedParts(
  text: string,
  people: readonly Named[],
  { siteUrl, tipSheetUrl }: PlaybookSettings,
): readonly ReplyPart[] {
  const filled = people.reduce(
    (so, { password }, index) =>
      password === undefined ? so : so.split(passwordMarker(index)).join(password),
    text,
  )
  return partBraces(splitAt(filled, [tipSheetUrl, siteUrl]))
}

function splitAt(text: string, urls: readonly string[]): ReplyPart[] {
  const [url, ...rest] = urls
  if (url === undefined) return [{ text, filledFrom: 'agent' }]
  return text
    .split(url)
    .flatMap((between, index) => [
      ...(index === 0 ? [] : [{ text: url, filledFrom: 'site.url' }]),
      ...splitAt(between, rest),
    ])
}

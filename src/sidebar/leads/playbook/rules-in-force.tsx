import type { ReactNode } from 'react'
import type { StatusWish } from '../../../zendesk/workspace.ts'
import { PlainList, Small, Stack, Text } from '../../parts/layout.tsx'
import type { AppSettings } from '../../settings/app-settings.ts'
import { parseSettings } from '../../settings/parse-settings.ts'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Section, SubTitle } from '../parts/section.tsx'
import { draftOf } from '../settings/edits.ts'
import type { LeadsWords } from '../words/en.ts'
import { useLeadsWords } from '../words/leads-words.ts'

/** The five answers of the procedure with the settings put in, for people who do not read code. */
export function RulesInForce(): ReactNode {
  const { saved, edits } = useOffice()
  const { actions } = useWords()
  const { playbook } = useLeadsWords()
  const { rules } = playbook
  const settings = parseSettings(draftOf(saved, edits))
  return (
    <Section title={rules.title} lead={rules.lead}>
      {settings.ok ? (
        <Stack $gap={16}>
          {sayRules(settings.value, rules).map(({ action, says }) => (
            <Stack key={action} $gap={4}>
              <SubTitle>{actions[action]}</SubTitle>
              <PlainList style={{ gap: 4 }}>
                {says.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </PlainList>
            </Stack>
          ))}
          <Small>{rules.never}</Small>
        </Stack>
      ) : (
        <Text>{rules.invalid}</Text>
      )}
    </Section>
  )
}

type RuleWords = LeadsWords['playbook']['rules']

function sayRules({ playbook, statuses, tags, discussGroup }: AppSettings, words: RuleWords) {
  const list = (names: readonly string[]) => joinWith(names, words.and)
  const then = (status: StatusWish, tag: string) => words.after(sayStatus(status), tag)
  const { when } = words
  const phrases = playbook.staffPhrases.map(({ phrase, domain }) => when.phrase(phrase, domain))
  return [
    {
      action: 'create_account',
      says: [
        ...when.create_account(list(playbook.staffDomains), list(phrases)),
        words.role(playbook.defaultRole, list(playbook.roles)),
        then(statuses.created, tags.done),
      ],
    },
    { action: 'ask_role', says: [when.ask_role, then(statuses.asked, tags.waiting)] },
    {
      action: 'send_tip_sheet',
      says: [
        when.send_tip_sheet,
        words.canInvite(then(statuses.canInvite, tags.done)),
        words.mustPassOn(then(statuses.mustPassOn, '')),
      ],
    },
    {
      action: 'discuss',
      says: [
        when.discuss,
        words.leads(list(playbook.teamLeads), discussGroup),
        then(statuses.discussed, tags.discuss),
      ],
    },
    { action: 'none', says: [when.none] },
  ] as const
}

export const sayStatus = ({ category, customName }: StatusWish): string =>
  customName === undefined ? category : `${customName} (${category})`

function joinWith(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

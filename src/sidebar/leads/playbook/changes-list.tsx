import type { ReactNode } from 'react'
import { PlainList, Stack } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { Paper } from '../parts/reply-paper.tsx'
import { SubTitle } from '../parts/section.tsx'
import { TextDiff } from '../parts/text-diff.tsx'
import { findBuiltIn } from '../settings/built-in.ts'
import type { SettingChange } from '../settings/edits.ts'
import { findSettingLabel } from '../settings/setting-labels.ts'
import { useLeadsWords } from '../words/leads-words.ts'

/** Settings that change, each with what goes and what comes. */
export function ChangesList({ changes }: { changes: readonly SettingChange[] }): ReactNode {
  const { person } = useOffice()
  const { save } = useLeadsWords().playbook
  return (
    <PlainList style={{ gap: 16 }}>
      {changes.map(({ setting, before, after }) => {
        const builtIn = findBuiltIn(setting)
        const { label } = findSettingLabel(setting, person.locale)
        return (
          <li key={setting}>
            <Stack $gap={4}>
              <SubTitle>{label}</SubTitle>
              {builtIn !== undefined ? (
                <TextDiff label={save.diff(label)} before={before || builtIn} after={after || builtIn} />
              ) : (
                <Paper tabIndex={0} role="region" aria-label={save.diff(label)}>
                  <del>{before || save.empty}</del> <ins>{after || save.empty}</ins>
                </Paper>
              )}
            </Stack>
          </li>
        )
      })}
    </PlainList>
  )
}

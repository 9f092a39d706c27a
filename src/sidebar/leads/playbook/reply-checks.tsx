import { type ReactNode, useMemo } from 'react'
import type { ParameterName } from '../../../contract/parameters.ts'
import { PlainList, Small } from '../../parts/layout.tsx'
import { Trouble } from '../parts/section.tsx'
import { findTemplateProblems } from '../settings/find-complaints.ts'
import { sayTemplateProblem } from '../settings/say-template-problem.ts'
import { useLeadsWords } from '../words/leads-words.ts'

/** What is wrong with a reply's text, as it is typed. */
export function ReplyChecks({ setting, text }: { setting: ParameterName; text: string }): ReactNode {
  const leads = useLeadsWords()
  const { playbook } = leads
  const problems = useMemo(() => findTemplateProblems(setting, text), [setting, text])
  const tellsNoPassword = setting.startsWith('reply_account_created') && !text.includes('password')
  return (
    <div role="status">
      {problems.length === 0 ? (
        <Small>{tellsNoPassword ? playbook.replies.noPassword : playbook.replies.fine}</Small>
      ) : (
        <>
          <Trouble>{playbook.replies.problems(problems.length)}</Trouble>
          <PlainList>
            {problems.map((problem) => (
              <li key={`${problem.line} ${problem.column} ${problem.message}`}>
                {sayTemplateProblem(problem, leads)}
              </li>
            ))}
          </PlainList>
        </>
      )}
    </div>
  )
}

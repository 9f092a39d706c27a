import type { TemplateProblem } from '../../../playbook/reply.ts'
import type { LeadsWords } from '../words/en.ts'

/** What is wrong with a reply's text and where; Liquid's own words are English. */
export function sayTemplateProblem(problem: TemplateProblem, { playbook }: LeadsWords): string {
  return playbook.place(sayWhat(problem, playbook.textProblems), problem.line, problem.column)
}

function sayWhat(
  { kind, placeholder = '', message }: TemplateProblem,
  words: LeadsWords['playbook']['textProblems'],
): string {
  switch (kind) {
    case 'no-such-placeholder':
      return words.noSuchPlaceholder(placeholder)
    case 'filtered-password':
      return words.filteredPassword
    case 'empty':
      return words.empty
    case 'not-liquid':
      return words.notLiquid(message)
    case 'unreadable':
      return words.unreadable
  }
}

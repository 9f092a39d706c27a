import type { TemplateProblem } from '../../playbook/reply.ts'

export const toPlace = ({ message, line, column }: TemplateProblem): string =>
  `${message} (${line}:${column})`

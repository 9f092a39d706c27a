import type { playbookEn } from './playbook-en.ts'

export const playbookEs: typeof playbookEn = {
  playbook: {
    place: (message, line, column) => `${message} (línea ${line}, columna ${column})`,
  },
}

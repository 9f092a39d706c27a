export const playbookEn = {
  playbook: {
    place: (message: string, line: number, column: number) => `${message} (line ${line}, column ${column})`,
  },
}

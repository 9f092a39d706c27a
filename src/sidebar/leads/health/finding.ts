/** One line of Health: how it stands, in words. A red line always says what to do. */
export type Finding = { title: string; says: string } & (
  | { level: 'good' | 'note'; todo?: string }
  | { level: 'bad'; todo: string }
)

/** One line of Health: how it stands, in words, and what to do where something is amiss. */
export type Finding = {
  level: 'good' | 'note' | 'bad'
  title: string
  says: string
  todo?: string
}

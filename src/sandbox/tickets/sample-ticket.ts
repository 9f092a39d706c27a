export type SamplePerson = { name: string; email: string | null; locale?: string }

export type SampleComment = {
  /** `requester`, a member of the help desk by name, or another person who wrote in. */
  by: 'requester' | { agent: string } | SamplePerson
  /** False for an internal note. */
  public?: boolean
  /** How long before the sandbox starts it was written. */
  hoursAgo: number
} & ({ text: string } | { html: string })

export type SampleTicket = {
  id: number
  subject: string
  requester: SamplePerson
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
  tags?: readonly string[]
  ccs?: readonly SamplePerson[]
  comments: readonly [SampleComment, ...SampleComment[]]
}

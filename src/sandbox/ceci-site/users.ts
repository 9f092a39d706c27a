import type { NewUser } from './new-user.ts'
import type { Role } from './role.ts'

export type User = {
  id: string
  email: string
  /** What the person logs in with; the e-mail address unless the site keeps user names. */
  userName: string
  firstName: string
  lastName: string
  role: Role
  /** In clear, so that a test can compare it with a reply. */
  password: string
  createdAt: string
}

type Added = { kind: 'added'; user: User } | { kind: 'taken'; user: User }

export type Users = ReturnType<typeof createUsers>

/** Everybody who has an account; nobody is held twice under one e-mail address or user name. */
export function createUsers(now: () => Date) {
  const all: User[] = []
  const byEmail = new Map<string, User>()
  const byUserName = new Map<string, User>()
  const findByEmail = (email: string) => byEmail.get(fold(email))
  const findByUserName = (name: string) => byUserName.get(fold(name))

  return {
    all: all as readonly User[],
    findByEmail,
    findByUserName,
    findById: (id: string) => all.find((user) => user.id === id),
    add(wanted: NewUser): Added {
      const userName = wanted.userName ?? wanted.email
      const taken = findByEmail(wanted.email) ?? findByUserName(userName)
      if (taken !== undefined) return { kind: 'taken', user: taken }
      const user = { ...wanted, userName, id: String(1001 + all.length), createdAt: now().toISOString() }
      all.push(user)
      byEmail.set(fold(user.email), user)
      byUserName.set(fold(user.userName), user)
      return { kind: 'added', user }
    },
    search(words: string): readonly User[] {
      const wanted = fold(words)
      return all.filter((user) => fold(`${user.firstName} ${user.lastName} ${user.email}`).includes(wanted))
    },
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

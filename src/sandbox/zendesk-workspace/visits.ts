export type Visit = { method: string; path: string; status: number }

/** What the app asked of Zendesk and, through its proxy, of others; in the order of the answers. */
export type Visits = { list: readonly Visit[]; add(visit: Visit): void }

export function createVisits(): Visits {
  const list: Visit[] = []
  return { list, add: (visit) => void list.push(visit) }
}

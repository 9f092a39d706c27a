const windowMs = 60_000

/** Zendesk's limit for an app: 100 requests a minute for each user. Answers the seconds to wait, or 0. */
export function createRestLimit(now: () => Date, perMinute = 100): (userId: number) => number {
  const asked = new Map<number, number[]>()
  return (userId) => {
    const at = now().getTime()
    const recent = (asked.get(userId) ?? []).filter((time) => time > at - windowMs)
    const isFull = recent.length >= perMinute
    if (!isFull) recent.push(at)
    asked.set(userId, recent)
    return isFull ? Math.max(1, Math.ceil(((recent[0] ?? at) + windowMs - at) / 1000)) : 0
  }
}

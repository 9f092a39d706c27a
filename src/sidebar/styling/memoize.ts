/** Keeps what a question of one argument came to, by its key. */
export default function memoize<Asked, Answer>(
  work: (asked: Asked) => Answer,
  toKey: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Answer {
  const answers = new Map<unknown, Answer>()
  return (asked) => {
    const key = toKey(asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = work(asked)
    answers.set(key, answer)
    return answer
  }
}

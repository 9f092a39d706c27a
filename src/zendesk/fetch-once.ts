/** A script that comes when it is first asked for; a failed fetch gives undefined and is tried again the next time. */
export function fetchOnce<Part>(fetchIt: () => Promise<Part>): () => Promise<Part | undefined> {
  let fetching: Promise<Part | undefined> | undefined
  return () => {
    fetching ??= fetchIt().catch(() => {
      fetching = undefined
      return undefined
    })
    return fetching
  }
}

/** Said where something was asked of a script that could not be fetched. */
export const notFetched = 'A part of the app could not be loaded. Reload the page.'

/**
 * A script that comes when it is first asked for, but not within the work of whoever asks, which may be the first
 * drawing; a failed fetch gives undefined and is tried again the next time.
 */
export function fetchOnce<Part>(fetchIt: () => Promise<Part>): () => Promise<Part | undefined> {
  let fetching: Promise<Part | undefined> | undefined
  return () => {
    fetching ??= afterThis()
      .then(fetchIt)
      .catch(() => {
        fetching = undefined
        return undefined
      })
    return fetching
  }
}

const afterThis = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

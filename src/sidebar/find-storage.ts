/** Reading the property alone throws where the browser bars storage in frames. */
export function findStorage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

import { useEffect, useState } from 'react'

/** A script that no first screen needs, asked for once that stands; undefined until it is here. */
export function useLater<Part extends object>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>()
  useEffect(() => {
    load().then(setPart, (error: unknown) =>
      // Thrown while drawing, so that the panel's error boundary meets it.
      setPart(() => {
        throw error
      }),
    )
  }, [load])
  return part
}

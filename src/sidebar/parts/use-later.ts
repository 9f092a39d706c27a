import { useEffect, useState } from 'react'

type Loaded<Part> = { part: Part } | { error: unknown }

/** A script that no first screen needs, asked for once that stands; undefined until it is here. */
export function useLater<Part extends object>(load: () => Promise<Part>): Part | undefined {
  const [loaded, setLoaded] = useState<Loaded<Part>>()
  useEffect(() => {
    // Not within the work that ends the first drawing: a press comes before it.
    const timer = setTimeout(() => {
      load().then(
        (part) => setLoaded({ part }),
        (error: unknown) => setLoaded({ error }),
      )
    })
    return () => clearTimeout(timer)
  }, [load])
  if (loaded === undefined) return undefined
  // Thrown while drawing, so that the panel's error boundary meets it.
  if ('error' in loaded) throw loaded.error
  return loaded.part
}

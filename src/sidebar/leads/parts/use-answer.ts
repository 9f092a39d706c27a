import { useCallback, useEffect, useState } from 'react'

export type Asked<Value> = { at: 'asking' } | { at: 'here'; value: Value }

/** Asks anew whenever `about` changes or somebody asks again; an answer that a newer question has overtaken is dropped. */
export function useAnswer<Value>(
  ask: () => Promise<Value>,
  about: string,
): { asked: Asked<Value>; askAgain: () => void } {
  const [asked, setAsked] = useState<Asked<Value>>({ at: 'asking' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` and `round` say when to ask
  useEffect(() => {
    let overtaken = false
    setAsked({ at: 'asking' })
    void ask().then((value) => {
      if (!overtaken) setAsked({ at: 'here', value })
    })
    return () => {
      overtaken = true
    }
  }, [about, round])
  return { asked, askAgain: useCallback(() => setRound((before) => before + 1), []) }
}

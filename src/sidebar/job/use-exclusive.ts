import { useRef, useState } from 'react'

type Exclusive = { busy: boolean; exclusively: (work: () => Promise<void>) => Promise<void> }

/** One piece of work at a time; what is asked for while it goes on is not done. */
export function useExclusive(): Exclusive {
  const working = useRef(false)
  const [busy, setBusy] = useState(false)
  const exclusively = async (work: () => Promise<void>) => {
    if (working.current) return
    working.current = true
    setBusy(true)
    await work().finally(() => {
      working.current = false
      setBusy(false)
    })
  }
  return { busy, exclusively }
}

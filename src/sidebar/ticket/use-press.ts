import { useRef, useState } from 'react'

export type Press<Choice> = {
  press: (choice: Choice) => void
  /** `not-ready`: a script that the work needs could not be fetched, and nothing was done. */
  at: 'rest' | 'getting-ready' | 'not-ready'
}

/** Starts the chosen work once all that it needs is here; a press while it gets ready changes nothing. */
export function usePress<Choice>(
  getReady: () => Promise<unknown>,
  act: (choice: Choice) => void,
): Press<Choice> {
  const [at, setAt] = useState<Press<Choice>['at']>('rest')
  const pressed = useRef(false)
  const press = (choice: Choice) => {
    if (pressed.current) return
    pressed.current = true
    setAt('getting-ready')
    getReady().then(
      () => {
        pressed.current = false
        setAt('rest')
        act(choice)
      },
      () => {
        pressed.current = false
        setAt('not-ready')
      },
    )
  }
  return { press, at }
}

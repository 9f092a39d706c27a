import { type RefObject, useEffect, useRef } from 'react'

export const suggestedChord = 'Control+Enter'

/** Ctrl+Enter, or ⌘+Enter, anywhere in the panel presses this button. */
export function useChord(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      button.current?.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return button
}

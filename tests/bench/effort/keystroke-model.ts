/** What a person did with hand and head to finish a ticket. */
export type Effort = {
  /** Presses of a pointer's button; a double-click is two. */
  presses: number
  keystrokes: number
  /** Changes of window or browser tab. */
  switches: number
  /** Movements of the pointer to a target. */
  pointings: number
  /** Movements of the hand between pointer and keyboard. */
  homings: number
  /** Moments of finding out what comes next: one before each command and each value. */
  thoughts: number
}

export const noEffort: Effort = {
  presses: 0,
  keystrokes: 0,
  switches: 0,
  pointings: 0,
  homings: 0,
  thoughts: 0,
}

/**
 * Seconds an operator takes: K, P, H, M of Card, Moran and Newell, "The keystroke-level model for user performance
 * time with interactive systems", CACM 23(7), 1980, with K for an average typist (40 words a minute); a press of the
 * pointer's button is Kieras' B (down and up, 0.1 s each), "Using the keystroke-level model", 2001.
 */
export const operatorSeconds = { K: 0.28, P: 1.1, B: 0.2, H: 0.4, M: 1.35 } as const

/** The model's seconds; answers of the machines and reading the ticket are left out. A switch counts as P, B and M. */
export function modelSeconds({ presses, keystrokes, pointings, homings, thoughts }: Effort): number {
  const { K, P, B, H, M } = operatorSeconds
  return keystrokes * K + pointings * P + presses * B + homings * H + thoughts * M
}

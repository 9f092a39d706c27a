/** The composer on the screen, if there is one; `ticket.editor.*` acts on it whatever ticket it belongs to. */
export type OpenComposer = { ticketId: number; insert(html: string): void }

export type ComposerPlace = {
  current(): OpenComposer | undefined
  /** Answers the function that takes it away again. */
  show(composer: OpenComposer): () => void
}

export function createComposerPlace(): ComposerPlace {
  let shown: OpenComposer | undefined
  return {
    current: () => shown,
    show: (composer) => {
      shown = composer
      return () => {
        if (shown === composer) shown = undefined
      }
    },
  }
}

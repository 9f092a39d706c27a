import { useState } from 'react'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import type { Ending } from '../job/ending.ts'
import type { Choice } from '../job/job.ts'
import type { EditedReply } from '../reply/edited-reply.ts'
import { openToAll, type Secrecy } from '../reply/secrecy.ts'
import type { Edits } from '../reply/write-job-text.ts'

/** What the agent has changed for this ticket before the press. */
export type Tailoring = {
  language: ReplyLanguage
  setLanguage: (language: ReplyLanguage) => void
  edits: Edits
  setEdited: (action: Choice['action'], edited: EditedReply | undefined) => void
  secrecy: Secrecy
  setSecrecy: (secrecy: Secrecy) => void
  /** The agent's own ending for this action; undefined where the settings' stands. */
  endingFor: (action: Choice['action']) => Ending | undefined
  setEnding: (action: Choice['action'], ending: Ending) => void
}

export function useTailoring(usual: ReplyLanguage): Tailoring {
  const [language, setLanguage] = useState(usual)
  const [edits, setEdits] = useState<Edits>({})
  const [secrecy, setSecrecy] = useState(openToAll)
  const [endings, setEndings] = useState<Partial<Record<Choice['action'], Ending>>>({})
  return {
    language,
    setLanguage,
    edits,
    setEdited: (action, edited) =>
      setEdits(({ [action]: _, ...others }) =>
        edited === undefined ? others : { ...others, [action]: edited },
      ),
    secrecy,
    setSecrecy,
    endingFor: (action) => endings[action],
    setEnding: (action, ending) => setEndings({ ...endings, [action]: ending }),
  }
}

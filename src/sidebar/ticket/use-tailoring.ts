import { useState } from 'react'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import type { Ending } from '../job/ending.ts'
import type { Choice } from '../job/job.ts'
import type { EditedReply } from '../reply/edited-reply.ts'

/** What the agent has changed for this ticket before the press. */
export type Tailoring = {
  language: ReplyLanguage
  setLanguage: (language: ReplyLanguage) => void
  edited: EditedReply | undefined
  setEdited: (edited: EditedReply | undefined) => void
  /** The agent's own ending for this action; undefined where the settings' stands. */
  endingFor: (action: Choice['action']) => Ending | undefined
  setEnding: (action: Choice['action'], ending: Ending) => void
}

export function useTailoring(usual: ReplyLanguage): Tailoring {
  const [language, setLanguage] = useState(usual)
  const [edited, setEdited] = useState<EditedReply>()
  const [endings, setEndings] = useState<Partial<Record<Choice['action'], Ending>>>({})
  return {
    language,
    setLanguage,
    edited,
    setEdited,
    endingFor: (action) => endings[action],
    setEnding: (action, ending) => setEndings({ ...endings, [action]: ending }),
  }
}

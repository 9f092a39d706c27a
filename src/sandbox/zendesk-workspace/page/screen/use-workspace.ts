import { createContext, use, useSyncExternalStore } from 'react'
import type { DeskClient } from '../desk-client.ts'
import type { ComposerPlace } from '../open-composer.ts'
import type { WorkspaceActions } from '../workspace-actions.ts'
import type { Store, WorkspaceState } from '../workspace-state.ts'
import type { ZafHost } from '../zaf/zaf-host.ts'

export type WorkspaceParts = {
  store: Store
  actions: WorkspaceActions
  client: DeskClient
  host: ZafHost
  composers: ComposerPlace
  submit(ticketId: number): Promise<void>
}

export const WorkspaceContext = createContext<WorkspaceParts | null>(null)

export function useWorkspace(): WorkspaceParts & { state: WorkspaceState } {
  const parts = use(WorkspaceContext)
  if (parts === null) throw new Error('A screen stands outside the workspace')
  const state = useSyncExternalStore(parts.store.subscribe, parts.store.get)
  return { ...parts, state }
}

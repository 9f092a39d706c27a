/** Kept by the browser tab: the app's frames of one tab share it, other agents and other tabs know nothing of it. */
export const rehearsalKey = 'ceci-accounts.rehearsal'

export interface RehearsalSwitch {
  /** False where the browser keeps nothing for frames; the switch then stays off. */
  readonly works: boolean
  isOn(): boolean
  turn(to: 'on' | 'off'): void
}

/** While it is on, the app asks the proxy for rehearsals only and writes nothing to Zendesk. */
export function createRehearsalSwitch(storage: Storage | undefined): RehearsalSwitch {
  return {
    works: storage !== undefined && canKeep(storage),
    isOn: () => storage !== undefined && read(storage) === 'on',
    turn(to) {
      try {
        if (to === 'on') storage?.setItem(rehearsalKey, 'on')
        else storage?.removeItem(rehearsalKey)
      } catch {
        // What the browser does not keep stays off, and `works` has said so.
      }
    },
  }
}

function read(storage: Storage): string | null {
  try {
    return storage.getItem(rehearsalKey)
  } catch {
    return null
  }
}

function canKeep(storage: Storage): boolean {
  try {
    storage.setItem(`${rehearsalKey}.probe`, '1')
    storage.removeItem(`${rehearsalKey}.probe`)
    return true
  } catch {
    return false
  }
}

import type { Store, Toast } from './workspace-state.ts'

const toastMs = 8000

export type Toasts = {
  /** Shows a line; it goes by itself unless it is sticky. */
  notify(toast: Omit<Toast, 'id'>): void
  dismiss(toastId: number): void
}

export function createToasts(store: Store): Toasts {
  let last = 0
  const dismiss = (toastId: number) =>
    store.update(({ toasts }) => ({ toasts: toasts.filter(({ id }) => id !== toastId) }))
  return {
    dismiss,
    notify: (toast) => {
      const id = ++last
      store.update(({ toasts }) => ({ toasts: [...toasts, { ...toast, id }] }))
      if (!toast.isSticky) setTimeout(() => dismiss(id), toastMs)
    },
  }
}

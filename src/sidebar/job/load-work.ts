// Nothing of these is needed before a press; the panel loads them once its first screen stands.
export const loadSteps = () => import('./run-step.ts')
export const loadUndo = () => import('./undo-job.ts')
export const loadLeft = () => import('./left-standing.ts')
const loadProxy = () => import('../proxy/proxy-client.ts')
export const loadWork = () => Promise.all([loadProxy(), loadSteps(), loadUndo(), loadLeft()])

import type { AppFiles } from './app-files.ts'

/** Finds what is wrong with an uploaded package; one error is enough to refuse it. */
export type ValidatePackage = (
  files: AppFiles,
) => readonly { level: 'error' | 'warning'; key: string; message: string }[]

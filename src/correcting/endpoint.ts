import type { Correction } from './correction.ts'

/** Where the development server takes corrections; no built site has it. */
export const correctionsEndpoint = '/__dossier/corrections'

/** What is asked of the server: to say what would change or, with the token of that answer, to change it. */
export type SaveRequest = {
  readonly corrections: readonly Correction[]
  readonly dryRun?: boolean
  readonly token?: string
}

/** A line of a file as it is, as it is no more, or as it is to be. */
export type DiffLine = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** What changes in one file, with up to three lines around each change; null stands between two places. */
export type FileChange = {
  readonly file: string
  readonly isNew: boolean
  readonly lines: readonly (DiffLine | null)[]
}

/** The answer: what changes, and the token that stands for these very changes; or why nothing can be done. */
export type SaveAnswer =
  { readonly token: string; readonly changes: readonly FileChange[] } | { readonly reason: string }

import { toPrintable } from '../text/strings/printable.ts'
import type { Message } from '../types.ts'

/** Errors and warnings as lines in the form `file:line:column reason`, which editors can follow. */
export type Report = { readonly errors: readonly string[]; readonly warnings: readonly string[] }

/** Further warnings are only counted; `npm run corpus` lists them all. */
const mostWarnings = 40

/** What a build prints about a corpus: all errors, and the first warnings. */
export function toReport(messages: readonly Message[]): Report {
  const linesOf = (severity: Message['severity']): readonly string[] =>
    messages
      .filter((message) => message.severity === severity)
      .map(({ file, line, column, reason }) => `${toPrintable(file)}:${line}:${column} ${reason}`)
  const warnings = linesOf('warning')
  const left = warnings.length - mostWarnings
  return {
    errors: linesOf('error'),
    warnings:
      left > 0
        ? [...warnings.slice(0, mostWarnings), `… and ${left} more warnings: npm run corpus lists them`]
        : warnings,
  }
}

import { toPrintable } from '../text/strings/printable.ts'
import type { Message, Severity } from '../types.ts'

/** Errors and warnings as lines in the form `file:line:column reason`, which editors can follow. */
export type Report = { readonly errors: readonly string[]; readonly warnings: readonly string[] }

/** More errors, or others, of one kind are told in one line; errors cost more. */
const most: Readonly<Record<Severity, number>> = { error: 40, warning: 10, info: 10 }

/** What a build prints about a corpus: errors and warnings, many of one kind summed up. */
export function toReport(messages: readonly Message[]): Report {
  return {
    errors: toSummedUp(messages.filter(({ severity }) => severity === 'error')),
    warnings: toSummedUp(messages.filter(({ severity }) => severity === 'warning')),
  }
}

/**
 * Messages as lines for people, in their order. Many of one severity and rule are one line in the place of the first:
 * `topics: 2,105 in 2,100 texts, first: a.txt:1:1 No topic …`. `mark` is given what stands behind the place.
 */
export function toSummedUp(
  messages: readonly Message[],
  mark: (message: Message) => string = ({ reason }) => reason,
): readonly string[] {
  const kinds = Map.groupBy(messages, ({ severity, ruleId }) => `${severity} ${ruleId}`)
  return messages.flatMap((message) => {
    const { severity, ruleId, file, line, column } = message
    const all = kinds.get(`${severity} ${ruleId}`) ?? []
    const told = `${toPrintable(file)}:${line}:${column} ${mark(message)}`
    if (all.length <= most[severity]) return [told]
    if (all[0] !== message) return []
    const files = new Set(all.map((one) => one.file)).size
    return [
      `${ruleId}: ${all.length.toLocaleString('en')} in ${files.toLocaleString('en')} ${files === 1 ? 'text' : 'texts'}, first: ${told}`,
    ]
  })
}

/** Messages where warnings are errors, as `--strict` has them. */
export function toStrict(messages: readonly Message[]): readonly Message[] {
  return messages.map((message) =>
    message.severity === 'warning' ? { ...message, severity: 'error' } : message,
  )
}

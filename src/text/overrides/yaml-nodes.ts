import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import { fail, type Place, warn } from '../messages/messages.ts'
import { toCleanLine } from '../strings/clean-line.ts'

/** Where YAML was read from, for its messages. */
export type YamlContext = {
  readonly file: VFile
  readonly counter: LineCounter
  /** Lines above the YAML in its file. */
  readonly above: number
  /** Ids a topic may have. */
  readonly topics: readonly string[]
  /** True where a mistake is an error, as in the settings of a site; what is stated of one text costs a warning. */
  readonly isSetting?: boolean
}

/** Text of a node; null when it is not stated. Another type is a warning at its place. */
export function readString(node: Node | null | undefined, key: string, context: YamlContext): string | null {
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return null
  if (isScalar(node) && typeof node.value === 'string') return toCleanLine(node.value) || null
  // `title: 1984` is a title too; its spelling is what the editor wrote.
  if (isScalar(node) && typeof node.value === 'number') return node.source ?? String(node.value)
  reportNode(context, `Unexpected value of \`${key}\`, expected text`, node, 'wrong-type')
  return null
}

/** A list of texts, or one text as a list of one; null when not stated. */
export function readStrings(
  node: Node | null | undefined,
  key: string,
  context: YamlContext,
): readonly string[] | null {
  if (node === undefined || node === null) return null
  if (!isSeq(node)) {
    const one = readString(node, key, context)
    return one === null ? null : [one]
  }
  return node.items.flatMap((item) => readString(item as Node, key, context) ?? [])
}

/** The candidate at most two edits, or a third of the word, away. */
export function toNearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits)
  const best = ranked[0]
  return best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}

/** What is said of an unknown key: "expected `outlet`", or the list of keys where none is near. */
export function expectKey(key: string, keys: readonly string[]): string {
  const near = toNearest(key.toLowerCase(), keys)
  return near ? `expected \`${near}\`` : `expected one of ${keys.join(', ')}`
}

/** Leaves a warning on the file at a node's place, or an error in settings. */
export function reportNode(context: YamlContext, reason: string, node: Node, ruleId: string): void {
  const tell = context.isSetting ? fail : warn
  tell(context.file, reason, toPlace(context, node), ruleId)
}

/** Leaves an information on the file at a node's place. */
export function tellNode(context: YamlContext, reason: string, node: Node, ruleId: string): void {
  context.file.info(reason, { place: toPlace(context, node), source: 'dossier', ruleId })
}

/** Line and column of a node in its file, 1-based. */
export function toPlace(context: YamlContext, node: Node): Place {
  const { line, col } = context.counter.linePos(node.range?.[0] ?? 0)
  return { line: line + context.above, column: col }
}

/** The library's message, or plainer words for the commonest slip: `title: Peace: a doubt`. */
export function toYamlReason(reason: string): string {
  return isColonSlip(reason)
    ? 'a value that holds a colon and a blank, expected quotation marks around it'
    : reason
}

/** True for what the library says of `title: Peace: a doubt`. */
export function isColonSlip(reason: string): boolean {
  return reason.startsWith('Nested mappings are not allowed in compact mappings')
}

import { readKey } from '../text/overrides/keys.ts'
import { type ClaimCorrection, type CorrectionRow, rowKeys } from './correction.ts'
import { addItem, readData, setKey, type YamlPath } from './yaml-edit.ts'

/** An article of a file: its lines as "1-15", and what is corrected in it. */
export type CorrectedPart = { readonly lines: string; readonly corrections: readonly ClaimCorrection[] }

/**
 * What is stated of a file, with these corrections: `text` is the YAML of its front matter or sidecar, "" where there is
 * none, and `parts` are all articles of the file in order. Corrections of one article among several stand with its lines.
 * Throws an Error where the YAML has no place for them.
 */
export function toCorrectedStatement(text: string, parts: readonly CorrectedPart[]): string {
  const stated = findList(readData(text), 'articles')
  let changed = text
  if (parts.length > 1 && stated.items.length === 0) {
    for (const { lines } of parts) changed = addItem(changed, [stated.key], { lines }, 'block')
  }
  const isApart = parts.length > 1 || stated.items.length > 0
  parts.forEach(({ lines, corrections }, index) => {
    if (corrections.length === 0) return
    const place = stated.items.length === 0 ? index : findPart(stated.items, lines)
    const path: YamlPath = isApart ? [stated.key, place] : []
    for (const correction of corrections) changed = toCorrectedMap(changed, path, correction)
  })
  return changed
}

/** The text with one row more, or with an earlier row of the same words changed. */
function toCorrectedMap(text: string, path: YamlPath, { list, row }: ClaimCorrection): string {
  const map = path.reduce((inner, step) => (inner as never)[step], readData(text))
  const { key, items } = findList(map, list)
  const ordered = toOrdered(list, row)
  const earlier = items.findIndex((item) => isEarlier(item, row))
  if (earlier < 0) return addItem(text, [...path, key], ordered, 'line')
  return Object.entries(ordered).reduce(
    (changed, [name, value]) => setKey(changed, [...path, key, earlier], name, value),
    text,
  )
}

/** The row with its keys in the order in which rows are written. */
function toOrdered(list: ClaimCorrection['list'], row: CorrectionRow): Readonly<Record<string, string | number | true>> {
  return Object.fromEntries(
    rowKeys[list].flatMap((key) => {
      const value = row[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
} // prettier-ignore

/** Whether a row that is there speaks of the same: it has the id, or no id and the same words. */
function isEarlier(item: unknown, row: CorrectionRow): boolean {
  if (typeof item !== 'object' || item === null) return false
  const { id, starts, text } = item as Readonly<Record<string, unknown>>
  if (id !== undefined && id !== null) return id === row.id
  return (starts ?? text) !== undefined && starts === row['starts'] && text === row['text']
}

/** The list under a key, and the key as it is spelt there. */
function findList(map: unknown, key: string): { readonly key: string; readonly items: readonly unknown[] } {
  const entries = typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : []
  const [name, value] = entries.find(([spelt]) => readKey(spelt) === key) ?? [key, null]
  return { key: name, items: Array.isArray(value) ? (value as readonly unknown[]) : [] }
}

/** The place of the stated article that begins on the first of some lines; of one alone, its own. */
function findPart(stated: readonly unknown[], lines: string): number {
  const start = Number.parseInt(lines)
  const found = stated.findIndex(
    (one) => Number.parseInt(String((one as { readonly lines?: unknown } | null)?.lines)) === start,
  )
  if (found < 0 && stated.length > 1)
    throw new Error(`Expected an article with \`lines: ${lines}\` under \`articles\`, found none`)
  return Math.max(found, 0)
}

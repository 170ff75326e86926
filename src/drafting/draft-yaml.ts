import { Document, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { toPrintable } from '../text/strings/printable.ts'
import type { DraftField, DraftRow, TermItem } from './draft-row.ts'

/** A table as YAML, with the comment of each row above it and that of each value behind it. */
export function toTableYaml(head: string, rows: readonly DraftRow[]): string {
  const document = new Document(rows.map(({ fields }) => Object.fromEntries(fields.map(toPlain))))
  document.commentBefore = toComment(head)
  const table = document.contents as unknown as YAMLSeq<YAMLMap>
  rows.forEach(({ note, fields }, index) => {
    const row = table.items[index] as YAMLMap
    row.commentBefore = toComment(note)
    row.spaceBefore = index > 0
    fields.forEach((field, at) => annotate(row.items[at] as unknown as Pair, field))
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** A comment as the library takes it: each line begins with a blank, and nothing in it moves a cursor. */
export function toComment(words: string): string {
  return words
    .split('\n')
    .map((line) => ` ${toPrintable(line)}`)
    .join('\n')
}

function toPlain(field: DraftField): readonly [string, unknown] {
  return [field.key, 'items' in field ? field.items.map(({ value }) => value) : field.value]
}

function annotate({ value }: Pair, field: DraftField): void {
  if (!('items' in field)) {
    if (field.note !== null && isScalar(value)) value.comment = toComment(field.note)
    return
  }
  const list = value as YAMLSeq<{ comment?: string | null; flow?: boolean }>
  field.items.forEach(({ note, value: item }, index) => {
    const node = list.items[index]
    if (!node) return
    if (note !== null) node.comment = toComment(note)
    if (isTerm(item)) node.flow = true
  })
}

function isTerm(item: string | TermItem): item is TermItem {
  return typeof item !== 'string'
}

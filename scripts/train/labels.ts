import { readFileSync } from 'node:fs'
import type { Paragraph } from '../../src/types.ts'
import { findTokens, type Token } from '../../src/text/tokens/tokens.ts'

/** UTF-16 offsets in the text of an article, end exclusive. */
export type Range = { readonly start: number; readonly end: number }

/** A quotation that a person marked, with the words that name its source. */
export type Label = Range & {
  readonly speaker: string | null
  readonly speaker_start: number | null
  readonly speaker_end: number | null
  readonly type: 'direct' | 'mixed' | 'indirect'
}

/** An article with the quotations a person marked, and the zones where nothing is known. */
export type LabelledArticle = {
  readonly id: string
  readonly text: string
  readonly quotes: readonly Label[]
  readonly ignore: readonly Range[]
  readonly paragraphs: readonly Paragraph[]
  /** Offset of each paragraph in the text. */
  readonly offsets: readonly number[]
  readonly tokensOf: (paragraph: number) => readonly Token[]
}

/** A label and a found quotation are the same where they share so much of what either covers. */
const SAME = 0.8
// A line without the white space at its ends.
const LINE = /\S(?:.*\S)?/g

/** The articles of some files, an article of JSON a line. */
export function readLabelled(files: readonly string[]): readonly LabelledArticle[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => toArticle(JSON.parse(line) as LabelledArticle)),
  )
}

function toArticle(labelled: LabelledArticle): LabelledArticle {
  const lines = [...labelled.text.matchAll(LINE)]
  const tokens: (readonly Token[] | undefined)[] = []
  return {
    ...labelled,
    paragraphs: lines.map(([text], line) => ({ kind: 'body', text, line: line + 1, endLine: line + 1 })),
    offsets: lines.map(({ index }) => index),
    tokensOf: (paragraph) => (tokens[paragraph] ??= findTokens(lines[paragraph]?.[0] ?? '')),
  }
}

/** The label of a found quotation; null where none covers the same words. */
export function findLabel(labels: readonly Label[], found: Range): Label | null {
  const shareOf = (label: Range): number =>
    toOverlap(label, found) / (Math.max(label.end, found.end) - Math.min(label.start, found.start))
  const best = labels.toSorted((one, other) => shareOf(other) - shareOf(one))[0]
  return best && shareOf(best) >= SAME ? best : null
}

/** UTF-16 units that two ranges share. */
export function toOverlap(left: Range, right: Range): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
}

/** Writes weights as lines of base64 in a module; `name` begins the names of its constants. */
export function toWeightsModule(name: string, script: string, bytes: Int8Array, step: number): string {
  const lines =
    Buffer.from(bytes.buffer)
      .toString('base64')
      .match(/.{1,400}/g) ?? []
  return `/** Written by scripts/train/${script}. The weight that a byte of 1 stands for. */
export const ${name}_STEP = ${step}

/** A signed byte a weight, as base64. */
export const ${name}_WEIGHTS = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
}

import type { Lines } from '../../types.ts'
import type { Block } from './blocks.ts'

/** Letters and digits by which a text is found in a file: its first, and its last. */
const SAMPLE = 20
/** So many texts that are not found, and no more is looked for: the file hides its letters. */
const MOST_MISSED = 50
// Matches what stands between or in place of the letters of a text in a mail: an end of line that is none, a byte by its
// number, a tag, an entity; else one letter or digit, or the end of a line.
const SIGNS = /=\r?\n|=[\dA-F]{2}|<[^<>]*>|&#?\w{1,10};|[A-Za-z\d]|\n/g
// Matches a line of a file in letters, such as a picture's: "R0lGODlhAQABAIAAAP…"; not one with a space.
const BASE64_LINE = /^[A-Za-z\d+/=]{60,}\r?$/gm

/**
 * The blocks of a mail's text with the lines of the file that they stand on, its head, and each stretch of lines that
 * none of them stands on. Where an encoding hides its letters, a text stands somewhere below the last that shows them.
 */
export function toFileLines(blocks: readonly Block[], source: string): readonly Block[] {
  const headEnd = source.slice(0, /\r?\n\r?\n/.exec(source)?.index ?? 0).split('\n').length
  const lines = source.split('\n')
  const find = toFinder(source, headEnd + 1)
  let last: Lines = { start: Math.min(headEnd + 1, lines.length), end: lines.length }
  const placed = blocks
    // Code of the page is one with the other lines around its text.
    .filter(
      ({ text, markup, reason }) => (text !== '' && reason !== 'code of the page') || markup === 'image',
    )
    .map((block): Block => {
      const found = find(block.text)
      if (found) last = { start: found.end, end: found.end }
      const { start, end } = found ?? last
      return { ...block, line: start, endLine: end }
    })
  const head: Block = {
    text: '',
    line: 1,
    endLine: headEnd,
    blankBefore: true,
    markup: 'metadata',
    reason: null,
  }
  return [head, ...placed, ...findOthers(lines, [head, ...placed])].toSorted((a, b) => a.line - b.line)
}

/** Finds texts one below the other: the lines of each, or null. */
function toFinder(source: string, first: number): (text: string) => Lines | null {
  let letters = ''
  const lineOf: number[] = []
  let line = 1
  for (const [sign] of source.replace(BASE64_LINE, '').matchAll(SIGNS)) {
    if (sign.length === 1 && sign !== '\n') {
      letters += sign
      lineOf.push(line)
    }
    line += sign.split('\n').length - 1
  }
  let from = lineOf.findIndex((one) => one >= first)
  let missed = 0
  return (text) => {
    const plain = text.replace(/[^A-Za-z\d]+/g, '')
    if (plain === '' || from < 0 || missed > MOST_MISSED) return null
    const start = letters.indexOf(plain.slice(0, SAMPLE), from)
    missed = start < 0 ? missed + 1 : 0
    const startLine = lineOf[start]
    if (startLine === undefined) return null
    const end = letters.indexOf(plain.slice(-SAMPLE), start) + Math.min(SAMPLE, plain.length) - 1
    from = start + 1
    // What is left out of the text, such as the mark of a note, makes it longer in the file.
    return {
      start: startLine,
      end: end < start || end > start + 3 * plain.length ? startLine : (lineOf[end] ?? startLine),
    }
  }
}

/** The stretches of lines that no block stands on: bounds of the file's parts, and parts that are no text. */
function findOthers(lines: readonly string[], blocks: readonly Block[]): readonly Block[] {
  const used = new Set<number>()
  for (const { line, endLine } of blocks) for (let at = line; at <= endLine; at++) used.add(at)
  const others: Block[] = []
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    if (used.has(line) || text.trim() === '') continue
    const last = others.at(-1)
    if (last?.endLine === line - 1) others[others.length - 1] = { ...last, endLine: line }
    else
      others.push({
        text: '',
        line,
        endLine: line,
        blankBefore: true,
        markup: 'furniture',
        reason: 'other parts of the file',
      })
  }
  return others
}

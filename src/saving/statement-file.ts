import { parse, stringify } from 'smol-toml'
import type { CorrectedPart } from '../correcting/statement-lines.ts'
import { toCorrectedStatement } from '../correcting/statement-lines.ts'
import { findFrontMatter } from '../text/formats/front-matter.ts'

/**
 * A Markdown text with these corrections in its front matter, which it gets where it has none; all other lines stay.
 * Throws an Error where its front matter has no place for them.
 */
export function toCorrectedMarkdown(text: string, parts: readonly CorrectedPart[]): string {
  const lines = text.split('\n')
  const found = findFrontMatter(lines)
  if (found === 'open') throw new Error('Unexpected front matter without an end')
  if (found === null) return `---\n${toCorrectedStatement('', parts)}---\n\n${text}`
  const { start, end } = found.lines
  const inner = lines.slice(start, end - 1)
  const rule = lines[start - 1] ?? ''
  if (!/^(?:---|\+\+\+)[ \t]*$/.test(rule))
    throw new Error('Unexpected lines that state title or author without rules, expected them between lines `---`')
  const stated = inner.map((line) => `${line}\n`).join('')
  const corrected = found.written.format === 'toml' ? toCorrectedToml(stated, parts) : toCorrectedStatement(stated, parts)
  return [...lines.slice(0, start), ...corrected.replace(/\n$/, '').split('\n'), ...lines.slice(end - 1)].join('\n')
} // prettier-ignore

/** Rows more at the end: of two that speak of the same the later counts. */
function toCorrectedToml(text: string, parts: readonly CorrectedPart[]): string {
  if (parts.length > 1) throw new Error('Unexpected TOML, expected YAML for a file of several articles')
  const corrections = parts.flatMap((part) => part.corrections)
  const rows = Map.groupBy(corrections, ({ list }) => list)
  const added = stringify(Object.fromEntries([...rows].map(([list, own]) => [list, own.map(({ row }) => row)])))
  const corrected = `${text}${added}\n`
  try {
    parse(corrected)
  } catch (error) {
    throw new Error(`Unexpected TOML: ${String(error).split('\n')[0]}`, { cause: error })
  }
  return corrected
} // prettier-ignore

/** True for a text whose statement may stand in itself. */
export function isMarkdownFile(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file)
}

/** True where a Markdown text states something itself, so that a sidecar is not read. */
export function hasFrontMatter(text: string, isAlone: boolean): boolean {
  return findFrontMatter(text.split('\n'), isAlone) !== null
}

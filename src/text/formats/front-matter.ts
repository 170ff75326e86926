import type { Lines } from '../../types.ts'
import { readKey } from '../overrides/keys.ts'
import type { Written } from '../overrides/statement.ts'

/** The front matter of a text, with its lines, rules included. */
export type FrontMatter = { readonly written: Written; readonly lines: Lines }

// Matches "---" and "+++", which open and close front matter of YAML and of TOML; not "----".
const RULE = /^(?:---|\+\+\+)[ \t]*\r?$/
// Matches "...", with which YAML may close as well.
const END_OF_YAML = /^\.\.\.[ \t]*\r?$/
// Matches "title: x", "title:", 'Date Published = 1'; not "The boats left".
const KEY_LINE = /^["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?[ \t]*[:=](?:\s|$)/u

/**
 * The front matter of a text, under empty lines or none: null where there is none, "open" where it has no end. A rule
 * that stands lower than the first line opens it only above a key. Pandoc's lines of "%", and labelled lines right at the
 * top or under the title, are front matter too where the file is alone, without a sidecar that states the same.
 */
export function findFrontMatter(lines: readonly string[], isAlone = true): FrontMatter | 'open' | null {
  const first = lines.findIndex((line) => /\S/.test(line))
  const rule = lines[first] ?? ''
  if (!RULE.test(rule))
    return isAlone ? (findPercentLines(lines, first) ?? findLabelledLines(lines, first)) : null
  const isToml = rule.startsWith('+')
  const isKeyed = KEY_LINE.test(lines[first + 1] ?? '')
  if (!isKeyed && (first > 0 || isToml)) return null
  const last = lines.findIndex(
    (line, index) =>
      index > first &&
      (isToml ? RULE.test(line) && line.startsWith('+') : RULE.test(line) || END_OF_YAML.test(line)),
  )
  if (last < 0) return isKeyed ? 'open' : null
  return {
    written: {
      // A line that ends in "\r\n" has lost only the second of the two.
      text: lines
        .slice(first + 1, last)
        .map((line) => line.replace(/\r$/, ''))
        .join('\n'),
      format: isToml ? 'toml' : 'yaml',
      above: first + 1,
    },
    lines: { start: first + 1, end: last + 1 },
  }
}

/** The title, authors and date of Pandoc: "% The boats", "% Ana Prieto; Juan Gil", "% March 3, 2026", in this order. */
function findPercentLines(lines: readonly string[], first: number): FrontMatter | null {
  if (!/^% \S/.test(lines[first] ?? '')) return null
  const end = lines.findIndex((line, index) => index > first && !/^(?:%|[ \t]+\S)/.test(line))
  const last = end < 0 ? lines.length : end
  const values: string[] = []
  for (const line of lines.slice(first, last)) {
    if (line.startsWith('%')) values.push(line.slice(1).trim())
    else values.push(`${values.pop() ?? ''}${values.length === 1 ? ';' : ''} ${line.trim()}`)
  }
  const [title = '', authors = '', date = ''] = values
  const names = authors.split(';').map((name) => name.trim())
  const stated = [
    ['title', title],
    ['authors', names.filter((name) => name !== '')],
    ['date', date],
  ].filter(([, value]) => value?.length)
  return values.length > 3
    ? null
    : toFrontMatter(
        stated.map(([key, value]) => `${String(key)}: ${JSON.stringify(value)}`),
        first,
        last,
      )
}

// Matches "Author: Ana Prieto", "Source-URL: https://…"; not "He said: no".
const LABELLED_LINE = /^((?:\p{Lu}[\p{L}-]*)(?: [\p{L}-]+){0,2}):[ \t]+(\S.*?)\s*$/u
/** What some line says of lines that are not text: who wrote one, where, when. */
const TELLING: ReadonlySet<unknown> = new Set(['authors', 'url', 'published', 'outlet', 'source', 'created'])

/**
 * Labelled lines as Notion and MultiMarkdown write them, at the top or under the title: all lines up to an empty one
 * are labelled, and two or more of them, of different kinds, say what a record holds. Labels that nobody knows say nothing.
 */
function findLabelledLines(lines: readonly string[], first: number): FrontMatter | null {
  const isTitled = /^# \S/.test(lines[first] ?? '')
  const start = isTitled ? lines.findIndex((line, index) => index > first && /\S/.test(line)) : first
  const end = lines.findIndex((line, index) => index > start && !/\S/.test(line))
  if (start < 0 || end < 0) return null
  const found = lines.slice(start, end).map((line) => LABELLED_LINE.exec(line))
  if (found.some((line) => line === null)) return null
  const read = found.map((line) => readKey(line?.[1] ?? ''))
  const known = new Set(read.filter((key) => key !== null && key !== 'ignored'))
  if (known.size < 2 || ![...known].some((key) => TELLING.has(key))) return null
  const written = found.map((line, index) =>
    line && read[index] !== null ? `${line[1]}: ${JSON.stringify(line[2])}` : '',
  )
  return toFrontMatter(written, start, end)
}

function toFrontMatter(written: readonly string[], first: number, last: number): FrontMatter {
  return {
    written: { text: written.join('\n'), format: 'yaml', above: first },
    lines: { start: first + 1, end: last },
  }
}

import type { Lines } from '../../types.ts'
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
 * that stands lower than the first line opens it only above a key.
 */
export function findFrontMatter(lines: readonly string[]): FrontMatter | 'open' | null {
  const first = lines.findIndex((line) => /\S/.test(line))
  const rule = lines[first] ?? ''
  if (!RULE.test(rule)) return null
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
      text: lines.slice(first + 1, last).join('\n'),
      format: isToml ? 'toml' : 'yaml',
      above: first + 1,
    },
    lines: { start: first + 1, end: last + 1 },
  }
}

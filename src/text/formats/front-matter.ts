// Matches "---", which opens and closes front matter; not "----".
const RULE = /^---[ \t]*\r?$/

/** Index of the first line below the front matter of a Markdown file: 0 where there is none, -1 where it has no end. */
export function findLineBelow(lines: readonly string[]): number {
  return RULE.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && RULE.test(line)) + 1 || -1
    : 0
}

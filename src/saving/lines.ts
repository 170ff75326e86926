import type { DiffLine, FileChange } from '../correcting/endpoint.ts'

/** A line, with its place in the text before where it stood there. */
type FoundLine = DiffLine & { readonly at: number | null }

/** Lines around a change that show where it is. */
const around = 3

/**
 * The text as it has to be written: `changed`, whose lines end in "\n", with the line ends that `original` has. A line
 * that was there keeps its own, a new one has that of the first line.
 */
export function restoreLineEnds(original: string, changed: string): string {
  const ends = original.match(/\r\n|\r|\n/g) ?? []
  const usual = ends[0] ?? '\n'
  const kept = diff(original, changed).filter(({ kind }) => kind !== 'removed')
  return kept
    .map(({ text, at }, index) => text + (index + 1 === kept.length ? '' : (ends[at ?? -1] ?? usual)))
    .join('')
}

/** What changes from one text to another, line by line. */
export function toChangedLines(original: string, changed: string): FileChange['lines'] {
  const lines = diff(original.replace(/(?:\r\n|\r|\n)$/, ''), changed.replace(/(?:\r\n|\r|\n)$/, ''))
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same'),
  )
  return lines.flatMap(({ kind, text }, index): FileChange['lines'] => {
    if (shown[index]) return [{ kind, text }]
    return shown[index - 1] && shown.indexOf(true, index) > 0 ? [null] : []
  })
}

/** The lines of both texts in order, those that both have once: as many as can be. */
function diff(original: string, changed: string): readonly FoundLine[] {
  const before = original === '' ? [] : original.split(/\r\n|\r|\n/)
  const after = changed === '' ? [] : changed.split(/\r\n|\r|\n/)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  const same = (at: number): FoundLine => ({ kind: 'same', text: before[at] as string, at })
  return [
    ...before.slice(0, start).map((_, at) => same(at)),
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
    ...before.slice(before.length - end).map((_, index) => same(before.length - end + index)),
  ]
}

/** The lines of a longest common part, and around them what goes and what comes. */
function diffMiddle(
  before: readonly string[],
  after: readonly string[],
  first: number,
): readonly FoundLine[] {
  // lengths[i][j]: of the longest common part of what follows before[i] and after[j], both included.
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (lengths[i] as Uint32Array)[j] =
        before[i] === after[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
  const lines: FoundLine[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      lines.push({ kind: 'same', text: old, at: first + i })
      i++
      j++
    } else if (old !== undefined && (now === undefined || length(i + 1, j) >= length(i, j + 1))) {
      lines.push({ kind: 'removed', text: old, at: first + i })
      i++
    } else {
      lines.push({ kind: 'added', text: now ?? '', at: null })
      j++
    }
  }
  return lines
}

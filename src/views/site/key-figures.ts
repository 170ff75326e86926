import type { FigureKind } from '../../types.ts'
import type { FigureEntry } from './entries.ts'

/** How interesting each kind of figure is, by experience: an article is seldom about an age or a duration. */
const weights: Readonly<Record<FigureKind, number>> = {
  money: 3,
  mass: 3,
  area: 3,
  people: 3,
  percent: 3,
  rate: 3,
  count: 2,
  length: 1,
  ratio: 1,
  duration: 0,
  age: -1,
  other: -1,
}

/**
 * The figures most worth showing, best first; equal scores keep their order. Equal values are shown once, and figures
 * that only restate another in a different unit are left out.
 */
export function pickKeyFigures(
  figures: readonly FigureEntry[],
  limits: { readonly count: number; readonly perArticle: number },
): readonly FigureEntry[] {
  const used = new Map<string, number>()
  const seen = new Set<string>()
  return figures
    .filter((entry) => entry.figure.conversionOf === null && !entry.isMinor)
    .map((entry) => ({ entry, score: toScore(entry) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .filter(({ entry: { figure, article } }) => {
      const value = `${figure.kind} ${figure.unit} ${String(figure.value)}`
      const count = used.get(article.article.id) ?? 0
      if (seen.has(value) || count >= limits.perArticle) return false
      seen.add(value)
      used.set(article.article.id, count + 1)
      return true
    })
    .slice(0, limits.count)
    .map(({ entry }) => entry)
}

function toScore({ figure, measures }: FigureEntry): number {
  const isWorded = figure.of !== null ? 2 : 0
  const isFollowed = measures.length > 0 ? 3 : 0
  // News puts what matters most first.
  const isEarly = figure.span.paragraph < 4 ? 1 : 0
  const size = Math.abs(typeof figure.value === 'number' ? figure.value : figure.value[1])
  // "two leaders", "three days": nothing to look up.
  const isSmall = (figure.kind === 'count' || figure.kind === 'people') && size < 10 ? -4 : 0
  return weights[figure.kind] + isWorded + isFollowed + isEarly + isSmall
}

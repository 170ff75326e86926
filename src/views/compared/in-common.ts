import type { Measure } from '../../types.ts'
import { toValueKey } from '../site/followed-figures.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry, Site } from '../site/entries.ts'
import { findEchoes } from './echoes.ts'
import { groupSentences, type SaidSentence } from './statements.ts'

/** The same words in two articles: the sentences of each that quote them. */
export type CommonWords = readonly [
  one: readonly SaidSentence['fragments'][],
  other: readonly SaidSentence['fragments'][],
]

/** The same figure in two articles, where it first stands in each. */
export type CommonFigure = readonly [one: FigureEntry, other: FigureEntry]

/** Figures of one measure that only one of two articles gives, though both follow it. */
export type DifferentFigures = {
  readonly measure: Site['measures'][number]
  readonly figures: readonly [one: readonly FigureEntry[], other: readonly FigureEntry[]]
}

/** What two articles have in common, and where they differ. */
export type Common = {
  readonly words: readonly CommonWords[]
  readonly figures: readonly CommonFigure[]
  readonly different: readonly DifferentFigures[]
  /** What is quoted, and the followed figures, in one of them alone and nowhere above. */
  readonly alone: readonly [one: Alone, other: Alone]
}

/** What stands in one of two articles. */
export type Alone = {
  readonly words: readonly SaidSentence['fragments'][]
  readonly figures: readonly FigureEntry[]
}

/**
 * Compares two articles. Words are the same where `findEchoes` says so; figures too, or where they give one measure the
 * same value, in whatever unit. Linear in both.
 */
export function findCommon(site: Site, one: ArticleEntry, other: ArticleEntry): Common {
  const words = findCommonWords(site, one, other)
  const figures = findCommonFigures(site, one, other)
  const shown = new Set<unknown>([...words.flat(3), ...figures.met])
  const left = ({ figures: own }: ArticleEntry): readonly FigureEntry[] =>
    own.filter(
      (entry) =>
        entry.measures.length > 0 &&
        entry.figure.conversionOf === null &&
        !shown.has(entry) &&
        !entry.isMinor,
    )
  const [mine, theirs] = [left(one), left(other)]
  const different = site.measures.flatMap((measure): DifferentFigures[] => {
    const isOf = ({ measures }: FigureEntry): boolean => measures.some(({ id }) => id === measure.id)
    const own = [mine.filter(isOf), theirs.filter(isOf)] as const
    return own[0].length > 0 && own[1].length > 0 ? [{ measure, figures: own }] : []
  })
  for (const entry of different.flatMap(({ figures: both }) => both.flat())) shown.add(entry)
  const toAlone = (article: ArticleEntry, rest: readonly FigureEntry[]): Alone => ({
    words: groupSentences(article.quotes).filter((sentence) => !sentence.some((entry) => shown.has(entry))),
    figures: rest.filter((entry) => !shown.has(entry)),
  })
  return {
    words,
    figures: figures.pairs,
    different,
    alone: [toAlone(one, mine), toAlone(other, theirs)],
  }
}

/** The same words in two articles, in the order of the first. */
export function findCommonWords(site: Site, one: ArticleEntry, other: ArticleEntry): readonly CommonWords[] {
  const { quotes } = findEchoes(site)
  const theirs = Map.groupBy(other.quotes, (entry) => quotes.get(entry))
  const rows: { readonly mine: SaidSentence['fragments'][]; readonly others: Set<QuoteEntry> }[] = []
  for (const sentence of groupSentences(one.quotes)) {
    const echoes = new Set(sentence.flatMap((entry) => quotes.get(entry) ?? []))
    const same = [...echoes].flatMap((echo) => theirs.get(echo) ?? [])
    if (same.length === 0) continue
    // One quotation here may be two there, and the other way round.
    const row = rows.find(({ others }) => same.some((entry) => others.has(entry)))
    if (row) {
      row.mine.push(sentence)
      for (const entry of same) row.others.add(entry)
    } else rows.push({ mine: [sentence], others: new Set(same) })
  }
  const sentences = new Map(
    groupSentences(other.quotes).flatMap((fragments) =>
      fragments.map((entry) => [entry, fragments] as const),
    ),
  )
  return rows.map(({ mine, others }): CommonWords => [
    mine,
    [...new Set(Array.from(others, (entry) => sentences.get(entry) ?? ([entry] as const)))],
  ])
}

/** The figures of two articles that are the same, in the order of the first, and all that are among them. */
export function findCommonFigures(
  site: Site,
  one: ArticleEntry,
  other: ArticleEntry,
): { readonly pairs: readonly CommonFigure[]; readonly met: ReadonlySet<FigureEntry> } {
  const { figures } = findEchoes(site)
  const measures = new Map(site.measures.map((measure): [string, Measure] => [measure.id, measure]))
  const toKeys = (entry: FigureEntry): readonly unknown[] => {
    if (entry.figure.conversionOf !== null || entry.isMinor) return []
    const values = entry.measures.flatMap(({ id }) => {
      const measure = measures.get(id)
      return measure ? [`${id} ${toValueKey(entry.figure, measure)}`] : []
    })
    return [figures.get(entry) ?? [], ...values].flat()
  }
  const theirs = new Map<unknown, FigureEntry[]>()
  for (const entry of other.figures) {
    for (const key of toKeys(entry)) theirs.set(key, [...(theirs.get(key) ?? []), entry])
  }
  const met = new Set<FigureEntry>()
  const pairs = one.figures.flatMap((entry): CommonFigure[] => {
    const same = toKeys(entry).flatMap((key) => theirs.get(key) ?? [])
    const [first] = same
    if (first === undefined) return []
    const isRepeat = same.some((figure) => met.has(figure))
    for (const figure of [entry, ...same]) met.add(figure)
    return isRepeat ? [] : [[entry, first]]
  })
  return { pairs, met }
}

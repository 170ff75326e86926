import { toUnit } from '../../text/english/numbers/unit-conversion.ts'
import type { ArticleRecord, Excerpt, FigureRecord } from '../files/records.ts'
import {
  findInArticle,
  type FoundItem,
  toArticleReadings,
  toSentenceRange,
} from '../match/find-in-article.ts'
import { findHits, type Hit } from '../match/hits.ts'
import type { Kind, Query } from '../query/query-types.ts'
import { readUnitValue } from '../query/sizes.ts'
import type { Candidates } from './candidates.ts'
import type { Shelf } from './shelf.ts'

/** Articles read for what is near. */
const mostRead = 20

/** A word in a neighbouring paragraph counts as so many characters away, and one that is further as none at all. */
const besideCost = 1000

/**
 * Where a query asks for what somebody said, or for a kind first, and no sentence has all its words: the quotations or
 * figures that stand in articles with all the words and have what else is asked for, those nearest to the words first.
 * A figure has a word in its sentence, and a unit that is asked for.
 */
export async function findNearby(
  shelf: Shelf,
  query: Query,
  { ranked }: Candidates,
  kind: Exclude<Kind, 'article'>,
): Promise<readonly FoundItem[]> {
  const isOfWords = ({ any }: Query['clauses'][number]): boolean => any.every((atom) => atom.kind === 'words')
  const rest = { ...query, clauses: query.clauses.filter((clause) => clause.excluded || !isOfWords(clause)) }
  const best = shelf.boot.isSmall ? ranked : ranked.slice(0, mostRead)
  const records = await shelf.loadRecords(best.map(({ place }) => place))
  return records
    .flatMap((article) => {
      const hits = toArticleReadings(article).paragraphs.map((one) => findHits(one, query.wanted))
      return findInArticle(article, rest).flatMap((found) => {
        if (found.kind === 'article' || found.kind !== kind) return []
        if (found.kind === 'figure' && !isAskedFigure(article, found.figure, query)) return []
        const far = toFar(hits, found.kind === 'quote' ? found.quote : found.figure)
        return far === null ? [] : [{ found, far }]
      })
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ found }) => found)
}

/** Characters to the nearest hit in the paragraph, or in one beside it; null when there is none. */
function toFar(hits: readonly (readonly Hit[])[], { paragraph, stretch }: Excerpt): number | null {
  const own = (hits[paragraph] ?? []).map(({ start, end }) =>
    Math.max(0, stretch[0] - end, start - stretch[1]),
  )
  if (own.length > 0) return Math.min(...own)
  return (hits[paragraph - 1] ?? []).length + (hits[paragraph + 1] ?? []).length > 0 ? besideCost : null
}

/** A figure that has a word of the query in its sentence, and the unit where the query names one. */
function isAskedFigure(article: ArticleRecord, figure: FigureRecord, { wanted }: Query): boolean {
  const [start, end] = toSentenceRange(article, figure)
  const paragraph = toArticleReadings(article).paragraphs[figure.paragraph]
  const hits = paragraph ? findHits(paragraph, wanted) : []
  if (!hits.some((hit) => hit.start >= start && hit.end <= end)) return false
  const units = wanted.flatMap(({ text }) => (text.length > 2 ? (readUnitValue(text) ?? []) : []))
  return (
    units.length === 0 || units.some((unit) => figure.unit !== null && toUnit(1, figure.unit, unit) !== null)
  )
}

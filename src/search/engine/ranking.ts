import { findInArticle, type FoundItem, toArticleReadings } from '../match/find-in-article.ts'
import { findHits } from '../match/hits.ts'
import { findKind } from '../query/query-parts.ts'
import type { Query, Sort, Wanted } from '../query/query-types.ts'
import type { Candidates } from './candidates.ts'
import { countTyped, toCloseness } from './closeness.ts'
import type { Shelf } from './shelf.ts'

export type FindOptions = {
  /** True while the last word is being typed: it stands for every word it begins. */
  readonly typing: boolean
  /** Most results made for each kind; `total` counts them all. */
  readonly most: number
  readonly sort?: Sort
  /** True for the first results as soon as they can be had: fewer articles are read for them. */
  readonly isFirst?: boolean
  /** Asked after every few articles whether anybody still waits for the results. */
  readonly goesOn?: () => Promise<boolean>
}

/** What was found in the articles read so far, in the order asked for, and how many articles that are. */
export type Read = { readonly all: readonly Scored[]; readonly read: number }

type Scored = { readonly found: FoundItem; readonly score: number; readonly place: number }

/** Articles read for a page of results, and at one time: what the first results are made of. */
const batch = 10
const step = 5
const furthest = 20

/** How close the words must stand before no further article is looked at for them, and how many are at most. */
const close = 0.9
const deepest = 60

/** How much words that stand just so count beside what they score alone. */
const closenessWeight = 8

/** Sizes cannot be compared unread; of a larger corpus so many of the best articles are read for them. */
const mostBySize = 200

/**
 * Reads the best of the candidates until there is enough to show, and puts what was found in order: the ten best are
 * read at once, which says how close the words stand; more are read as more is asked for, all of a small corpus.
 */
export async function readBest(
  shelf: Shelf,
  query: Query,
  { count, places: newest, takeBest, scores, weights }: Candidates,
  { most, sort = 'relevance', isFirst = false, goesOn }: FindOptions,
): Promise<Read> {
  const take = sort === 'date' ? newest.slice.bind(newest) : takeBest
  const kind = findKind(query) ? 1 : 0
  const all: Scored[] = []
  let read = 0
  let closest = 0
  // Of a small corpus everything, at once where it is there already: so every count is exact.
  const { isSmall, isWhole } = shelf.boot
  const readsAll = isSmall && (isWhole || !isFirst)
  // Who types so many words looks for a place where they stand together.
  const isOfPhrase = query.wanted.length > 2 || countTyped(query) > 3
  const isEnough = (): boolean => {
    if (readsAll || read === 0) return false
    if (sort === 'size') return read >= mostBySize
    // Words that stand apart in the ten best may stand together in one that scores lower.
    if (sort === 'relevance' && isOfPhrase && closest < close && read < deepest) return false
    if (isFirst && all.length > 0) return true
    if (read < batch) return false
    const counts = ['quote', 'figure', 'article'].map(
      (one) => all.filter(({ found }) => found.kind === one).length,
    )
    return kind ? Math.max(...counts) >= most : (counts[2] ?? 0) >= Math.min(most, batch) || read >= 3 * batch
  }
  while (read < count && !isEnough()) {
    if (read > 0 && goesOn && !(await goesOn())) break
    // The further it goes, the more at one time: a slow link has to wait for each time.
    const more = readsAll ? batch : Math.max(step, Math.min(read, furthest))
    const places = take(read, readsAll && isWhole ? count : Math.min(count, read + more))
    const records = await shelf.loadRecords(places)
    read += places.length
    const closestBefore = closest
    const scored = records.flatMap((article, index): readonly Scored[] => {
      const own = findInArticle(article, query)
      if (own.length === 0) return []
      const place = places[index] ?? 0
      const closeness = toCloseness(toArticleReadings(article), query)
      closest = Math.max(closest, closeness)
      const base = (scores[place] ?? 0) * (1 + closenessWeight * closeness ** 2)
      return own.map((found) => ({
        found,
        place,
        score: found.kind === 'article' ? base : toExcerptScore(found, query.wanted, weights, base),
      }))
    })
    // What may be shown already stays where it is: a later article goes before it only where none was close.
    const isSettled = all.length > 0 && (!isOfPhrase || closestBefore >= close)
    if (sort === 'relevance') scored.sort((a, b) => b.score - a.score || b.place - a.place)
    all.push(...scored)
    if (sort === 'relevance' && !isSettled) all.sort((a, b) => b.score - a.score || b.place - a.place)
  }
  if (sort === 'size') all.sort((a, b) => toSize(b.found) - toSize(a.found) || b.score - a.score)
  return { all, read }
}

/** A quotation or figure counts by the words it has itself, more than by its article. */
function toExcerptScore(
  found: Exclude<FoundItem, { kind: 'article' }>,
  wanted: readonly Wanted[],
  rarities: readonly number[],
  base: number,
): number {
  const has = new Set(found.texts.flatMap((text) => findHits(text, wanted).map((hit) => hit.wanted)))
  const own = [...has].reduce((sum, one) => sum + (rarities[one] ?? 0), 0)
  return own * 10 + base / 10 - (found.kind === 'quote' ? found.quote.text.length / 1000 : 0)
}

function toSize(found: FoundItem): number {
  const values = (found.kind === 'figure' ? [found.figure] : []).flatMap(({ value }) => value)
  return values.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...values)
}

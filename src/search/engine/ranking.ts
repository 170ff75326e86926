import {
  findInArticle,
  type FoundItem,
  type ResultKind,
  toArticleReadings,
} from '../match/find-in-article.ts'
import { hasWanted } from '../match/hits.ts'
import { asksForSpeaker, findKind } from '../query/query-parts.ts'
import type { Query, Sort } from '../query/query-types.ts'
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
  /** True to read every candidate until one has what is asked for. */
  readonly isThorough?: boolean
  /** Asked after every few articles whether anybody still waits for the results. */
  readonly goesOn?: () => Promise<boolean>
}

/** What was found in the articles read so far, by kind and in the order asked for, and how many articles that are. */
export type Read = {
  readonly found: Readonly<Record<ResultKind, readonly FoundItem[]>>
  readonly read: number
  /** The places of all articles that have something of it; null where not every candidate was read. */
  readonly places: readonly number[] | null
}

type Scored = {
  readonly found: FoundItem
  readonly place: number
  /** What a quotation or figure has itself of the words asked for: how many, and whether it says a whole thing. */
  readonly own: number
  readonly isWhole: boolean
  /** MiniSearch's score of the article, the higher the closer the words stand there. */
  readonly score: number
}

/** Articles read for a page of results, and at one time: what the first results are made of. */
const batch = 10
const firstBatch = 5

/** The same where an answer is shown already: a new question waits no longer than for these. */
const background = 3

/** How close the words must stand before no further article is looked at for them, and how many are at most. */
const close = 0.9
const deepest = 80

/** How many are read where none has what is asked for: a page says so, and offers to read the rest. */
const deepestForNone = 300

/** How much words that stand just so count beside what MiniSearch gives for each alone. */
const closenessWeight = 8

/** Sizes cannot be compared unread; of a larger corpus so many of the best articles are read for them. */
const mostBySize = 200

/** Words with which a quotation is looked for that has them itself, not only its sentence. */
const mostOfExcerpt = 3

/**
 * Reads the best of the candidates until there is enough to show, and puts what was found in order: the ten best are
 * read at once, which says how close the words stand; more are read as more is asked for, all of a small corpus.
 */
export async function readBest(
  shelf: Shelf,
  query: Query,
  { ranked }: Candidates,
  { most, sort = 'relevance', isFirst = false, isThorough = false, goesOn }: FindOptions,
): Promise<Read> {
  const candidates = sort === 'date' ? ranked.toSorted((a, b) => b.place - a.place) : ranked
  const isOfOneKind = findKind(query) !== null
  const all: Record<ResultKind, Scored[]> = { quote: [], figure: [], article: [] }
  let read = 0
  let closest = 0
  // Of a small corpus everything, of the smallest at once: so every count is exact.
  const readsAll = shelf.boot.isSmall && (!isFirst || shelf.boot.whole !== null)
  // Who types so many words looks for a place where they stand together.
  const isOfPhrase = query.wanted.length > 2 || countTyped(query) > 3
  const many = query.wanted.length
  const isOfSpeech = many > 0 && many <= mostOfExcerpt && (isOfOneKind || many > 1 || asksForSpeaker(query))
  const isEnough = (): boolean => {
    if (readsAll || read === 0) return false
    if (sort === 'size') return read >= mostBySize
    const { quote, figure, article } = all
    const isNone = quote.length + figure.length + article.length === 0
    if (isNone) return read >= deepestForNone && !isThorough
    // Words that stand apart in the ten best may stand together in one that scores lower.
    if (sort === 'relevance' && isOfPhrase && closest < close && read < deepest) return false
    if (isFirst) return true
    if (read < batch) return false
    const isHalfSaid =
      quote.length + figure.length > 0 && ![...quote, ...figure].some(({ own }) => own === many)
    if (sort === 'relevance' && isOfSpeech && isHalfSaid && read < deepest) return false
    return isOfOneKind
      ? Math.max(quote.length, figure.length, article.length) >= most
      : article.length >= Math.min(most, batch) || read >= 3 * batch
  }
  while (read < candidates.length && !isEnough()) {
    if (read > 0 && goesOn && !(await goesOn())) break
    const next = candidates.slice(
      read,
      read + (readsAll ? candidates.length : goesOn ? background : read === 0 ? firstBatch : batch),
    )
    const records = await shelf.loadRecords(next.map(({ place }) => place))
    read += next.length
    records.forEach((article, index) => {
      const own = findInArticle(article, query)
      if (own.length === 0) return
      const { place = 0, score = 0 } = next[index] ?? {}
      const closeness = toCloseness(toArticleReadings(article), query)
      closest = Math.max(closest, closeness)
      for (const found of own)
        all[found.kind].push({
          found,
          place,
          score: score * (1 + closenessWeight * closeness ** 2),
          own: found.kind === 'article' ? 0 : countOwn(found, query),
          isWhole: found.kind === 'quote' && isWholeSentence(found.quote.text),
        })
    })
  }
  const order = sort === 'relevance' ? compareRelevance : sort === 'size' ? compareSize : null
  const toOrdered = (own: readonly Scored[]): readonly FoundItem[] =>
    (order ? own.toSorted(order) : own).map(({ found }) => found)
  return {
    found: {
      quote: toOrdered(all.quote),
      figure: toOrdered(all.figure),
      article: toOrdered(all.article),
    },
    read,
    places:
      read < candidates.length
        ? null
        : [...new Set([...all.quote, ...all.figure, ...all.article].map(({ place }) => place))],
  }
}

/**
 * First what has more of the words itself, then whole sentences before fragments, then what stands in the better
 * article, the newer of two equals first.
 */
function compareRelevance(a: Scored, b: Scored): number {
  return b.own - a.own || Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || b.place - a.place
}

function compareSize(a: Scored, b: Scored): number {
  return toSize(b.found) - toSize(a.found) || compareRelevance(a, b)
}

function toSize(found: FoundItem): number {
  const values = (found.kind === 'figure' ? [found.figure] : []).flatMap(({ value }) => value)
  return Math.max(Number.NEGATIVE_INFINITY, ...values)
}

/** How many of the words asked for a quotation or figure has itself, its speaker's name among them. */
function countOwn({ texts }: Exclude<FoundItem, { kind: 'article' }>, { wanted }: Query): number {
  return wanted.filter((one) => texts.some((text) => hasWanted(text, one))).length
}

/** True of "We owe them an apology."; not of "an apology" nor "Never". */
function isWholeSentence(text: string): boolean {
  return SENTENCE.test(text)
}

/** Matches four words that begin with a capital or a number, whatever mark stands before it. */
const SENTENCE = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]\S*(?:\s+\S+){3}/u

import { type Candidates, findCandidates } from './candidates.ts'
import { toCloseness } from './closeness.ts'
import {
  findInArticle,
  type Found,
  type ResultKind,
  toQuoteTexts,
  toReadings,
  toSentence,
} from './documents.ts'
import { toTextDirective } from './fragment.ts'
import { findHits } from './matches.ts'
import { findKind, isEmptyQuery, type Query, type Sort, type Wanted } from './query.ts'
import type { ArticleRecord, QuoteRecord } from './records.ts'
import type { Shelf } from './shelf.ts'
import { type Piece, toSnippet } from './snippet.ts'
import { findSearchTokens } from './tokens.ts'
import { type KnownQuery, readWords } from './words.ts'

export type { ResultKind } from './documents.ts'

export type Result = {
  readonly kind: ResultKind
  /** Address in the site with anchor and text directive. */
  readonly address: string
  /** What stands first: the speaker, the figure, the title. */
  readonly head: readonly Piece[]
  /** Beside the head: what a figure counts, how it was read, that speech is reported; null when there is nothing. */
  readonly aside: string | null
  readonly snippet: readonly Piece[]
  /** The sentence round a quotation, where that has a wanted word which the quotation has not; null otherwise. */
  readonly context: readonly Piece[] | null
  readonly outlet: string | null
  readonly date: string
  readonly topics: readonly string[]
  /** The article's title, where it is not the head. */
  readonly title: string | null
  /** As a citation, but for the link: “words” (speaker), “Title”, Outlet, date. */
  readonly citation: string
}

export type ResultGroup = {
  readonly kind: ResultKind
  /** How many there are; how many were found so far when not `isExact`. */
  readonly total: number
  readonly isExact: boolean
  readonly results: readonly Result[]
}

export type Results = {
  readonly groups: readonly ResultGroup[]
  readonly total: number
  /** Articles that the index names, and how many of them have been read for these results. */
  readonly candidates: number
  readonly read: number
  /** Words that stand in no text but begin words that do: they were searched as such beginnings. */
  readonly asBeginnings: readonly string[]
  /** Words that stand in no text, and what was looked for instead. */
  readonly corrected: readonly { readonly typed: string; readonly used: string; readonly query: string }[]
  /** What was left out, since nothing has all that was asked for; null when nothing was. */
  readonly relaxed: string | null
}

export type FindOptions = {
  /** True while the last word is being typed: it stands for every word it begins. */
  readonly typing: boolean
  /** Most results made for each kind; `total` counts them all. */
  readonly most: number
  readonly sort?: Sort
  /** True for the first results as soon as they can be had: fewer articles are read for them. */
  readonly isFirst?: boolean
}

/** Articles read for a page of results, and at one time: what the first results are made of. */
const batch = 10
const step = 5

/** How close the words must stand before no further article is looked at for them, and how many are at most. */
const close = 0.7
const deepest = 40

/** Sizes cannot be compared unread; of a larger corpus so many of the best articles are read for them. */
const mostBySize = 200

const nothing: Results = {
  groups: [],
  total: 0,
  candidates: 0,
  read: 0,
  asBeginnings: [],
  corrected: [],
  relaxed: null,
}

/**
 * Finds what has every wanted word, phrase, field and size and nothing excluded. The index names the articles; the
 * ten best are read at once, which says what of them it is, how close the words stand and which paragraph is best;
 * more are read as more is asked for, all of a small corpus. An empty query finds nothing.
 */
export async function findResults(shelf: Shelf, asked: Query, options: FindOptions): Promise<Results> {
  if (isEmptyQuery(asked)) return nothing
  const known = await readWords(shelf, asked, options.typing)
  const candidates = await findCandidates(shelf, known.query, known.share)
  const found = await readBest(shelf, known.query, candidates, options)
  if (found.all.length === 0 && candidates.order.length === found.read && !options.typing) {
    const relaxed = await findRelaxed(shelf, known, options)
    if (relaxed) return relaxed
  }
  return toResults(known, candidates, found, options)
}

/** Everything that a query finds, unranked: reads every article that may have it. For exports, counts and tests. */
export async function findAll(shelf: Shelf, query: Query): Promise<readonly Found[]> {
  if (isEmptyQuery(query)) return []
  const { order } = await findCandidates(shelf, query)
  const found: Found[] = []
  for (let start = 0; start < order.length; start += batch) {
    for (const article of await shelf.loadRecords(order.slice(start, start + batch)))
      found.push(...findInArticle(article, query))
  }
  return found
}

type Scored = { readonly found: Found; readonly score: number; readonly place: number }
type Read = { readonly all: readonly Scored[]; readonly read: number }

async function readBest(
  shelf: Shelf,
  query: Query,
  { order: ranked, scores, weights }: Candidates,
  { most, sort = 'relevance', isFirst = false }: FindOptions,
): Promise<Read> {
  const order = sort === 'date' ? ranked.toSorted((a, b) => b - a) : ranked
  const kind = findKind(query) ? 1 : 0
  const all: Scored[] = []
  let read = 0
  let closest = 0
  const isEnough = (): boolean => {
    if (shelf.boot.isWhole || read === 0) return false
    if (sort === 'size') return read >= mostBySize
    // Words that stand apart in the ten best may stand together in one that scores lower.
    if (sort === 'relevance' && query.wanted.length > 2 && closest < close && read < deepest) return false
    if (isFirst && all.length > 0) return true
    if (read < batch) return false
    const counts = ['quote', 'figure', 'article'].map(
      (one) => all.filter(({ found }) => found.kind === one).length,
    )
    return kind ? Math.max(...counts) >= most : (counts[2] ?? 0) >= Math.min(most, batch) || read >= 3 * batch
  }
  while (read < order.length && !isEnough()) {
    const places = order.slice(read, shelf.boot.isWhole ? order.length : read + step)
    const records = await shelf.loadRecords(places)
    read += places.length
    const closestBefore = closest
    const scored = records.flatMap((article, index): readonly Scored[] => {
      const own = findInArticle(article, query)
      if (own.length === 0) return []
      const place = places[index] ?? 0
      const closeness = toCloseness(toReadings(article), query)
      closest = Math.max(closest, closeness)
      const base = (scores[place] ?? 0) * (1 + 3 * closeness ** 2)
      return own.map((found) => ({
        found,
        place,
        score: found.kind === 'article' ? base : toExcerptScore(found, query.wanted, weights, base),
      }))
    })
    // What may be shown already stays where it is: a later article goes before it only where none was close.
    const isSettled = all.length > 0 && (query.wanted.length < 3 || closestBefore >= close)
    if (sort === 'relevance') scored.sort((a, b) => b.score - a.score || b.place - a.place)
    all.push(...scored)
    if (sort === 'relevance' && !isSettled) all.sort((a, b) => b.score - a.score || b.place - a.place)
  }
  if (sort === 'size') all.sort((a, b) => toSize(b.found) - toSize(a.found) || b.score - a.score)
  return { all, read }
}

/** A quotation or figure counts by the words it has itself, more than by its article. */
function toExcerptScore(
  found: Exclude<Found, { kind: 'article' }>,
  wanted: readonly Wanted[],
  rarities: readonly number[],
  base: number,
): number {
  const texts =
    found.kind === 'quote'
      ? toQuoteTexts(found.article, found.quote)
      : [found.figure.text, found.figure.of ?? '', found.figure.forms]
  const has = new Set(
    texts.flatMap((text) => findHits(findSearchTokens(text), wanted).map((hit) => hit.wanted)),
  )
  const own = [...has].reduce((sum, one) => sum + (rarities[one] ?? 0), 0)
  return own * 10 + base / 10 - (found.kind === 'quote' ? found.quote.text.length / 1000 : 0)
}

function toSize(found: Found): number {
  const values = (found.kind === 'figure' ? [found.figure] : []).flatMap(({ value }) => value)
  return values.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...values)
}

function toResults(
  { query, asBeginnings, corrected }: KnownQuery,
  candidates: Candidates,
  { all, read }: Read,
  { most }: FindOptions,
): Results {
  const isAll = read === candidates.order.length
  const kind = findKind(query)
  const groups = (['quote', 'figure', 'article'] as const).map((one): ResultGroup => {
    const own = all.filter(({ found }) => found.kind === one)
    const isCounted = one === 'article' && candidates.isExact && kind === null
    return {
      kind: one,
      total: isCounted ? candidates.order.length : own.length,
      isExact: isAll || isCounted,
      results: own.slice(0, most).map(({ found }) => toResult(found, query.wanted)),
    }
  })
  return {
    groups: groups.filter(({ total }) => total > 0),
    total: groups.reduce((sum, { total }) => sum + total, 0),
    candidates: candidates.order.length,
    read,
    asBeginnings,
    corrected: corrected.map(({ typed, used, part }) => ({
      typed,
      used,
      query: `${query.source.slice(0, part.start)}${used}${query.source.slice(part.end)}`,
    })),
    relaxed: null,
  }
}

/** Where nothing has all the words: what has all but one, when three or more were asked for. */
async function findRelaxed(shelf: Shelf, known: KnownQuery, options: FindOptions): Promise<Results | null> {
  const { clauses, wanted } = known.query
  const words = clauses.filter(
    ({ any, excluded }) => !excluded && any.every((one) => one.kind === 'words' && !one.exact),
  )
  if (words.length < 3) return null
  const tries = await Promise.all(
    words.map(async (left) => {
      const query = {
        ...known.query,
        clauses: clauses.filter((clause) => clause !== left),
        wanted: wanted.filter((one) => !left.any.includes(one)),
      }
      return { left, query, candidates: await findCandidates(shelf, query, known.share) }
    }),
  )
  const best = tries
    .filter(({ candidates }) => candidates.order.length > 0)
    .toSorted((a, b) => toBest(b.candidates) - toBest(a.candidates))[0]
  if (!best) return null
  const found = await readBest(shelf, best.query, best.candidates, options)
  if (found.all.length === 0) return null
  return {
    ...toResults({ ...known, query: best.query }, best.candidates, found, options),
    relaxed: best.left.text,
  }
}

function toBest({ order, scores }: Candidates): number {
  return scores[order[0] ?? -1] ?? 0
}

/** Characters of a snippet: three or four lines on a screen, six or seven on a phone. */
const room = 260
const unlimited = Number.POSITIVE_INFINITY

function toResult(found: Found, wanted: readonly Wanted[]): Result {
  const { article } = found
  const topics = article.topics.map(({ label }) => label)
  const common = { kind: found.kind, outlet: article.outlet, date: article.date, topics }
  const source = [`“${article.title}”`, article.outlet, article.date].filter(Boolean).join(', ')
  const toPieces = (text: string, most = unlimited): readonly Piece[] =>
    toSnippet(text, wanted, { beginnings: [], room: most })
  if (found.kind === 'article') {
    const paragraph = article.paragraphs[findBestParagraph(article, wanted)]
    return {
      ...common,
      address: paragraph ? toAddress(article, paragraph.anchor, paragraph.text, wanted) : article.address,
      head: toPieces(article.title),
      aside: null,
      snippet: toPieces(paragraph?.text ?? '', room),
      context: null,
      title: null,
      citation: source,
    }
  }
  const excerpt = found.kind === 'quote' ? found.quote : found.figure
  const text = article.paragraphs[excerpt.paragraph]?.text ?? ''
  const [start, end] = toSentence(article, excerpt)
  const address = toAddress(article, excerpt.id, text, wanted, [start, end])
  const sentence = toSnippet(text.slice(start, end), wanted, {
    beginnings: [],
    room,
    stretch: [excerpt.stretch[0] - start, excerpt.stretch[1] - start],
  })
  if (found.kind === 'quote') {
    const { quote } = found
    return {
      ...common,
      address,
      head: toPieces(quote.by),
      aside: quote.isReported ? 'reported' : null,
      snippet: toPieces(quote.text, room),
      context: addsToQuote(quote, text.slice(start, end), wanted) ? sentence : null,
      title: article.title,
      citation: quote.isReported
        ? `${quote.by}, reported: ${quote.text}, ${source}`
        : `“${quote.text}” (${quote.by}), ${source}`,
    }
  }
  const { figure } = found
  return {
    ...common,
    address,
    head: toPieces(figure.text),
    aside: [figure.of, figure.reading === figure.text ? null : `read as ${figure.reading}`]
      .filter(Boolean)
      .join(' · '),
    snippet: sentence,
    context: null,
    title: article.title,
    citation: `${figure.text}${figure.of === null ? '' : ` (${figure.of})`}: “${text.slice(start, end)}”, ${source}`,
  }
}

/** Whether the sentence shows a wanted word that neither the quotation nor its speaker's name has. */
function addsToQuote(quote: QuoteRecord, sentence: string, wanted: readonly Wanted[]): boolean {
  const find = (text: string): readonly number[] =>
    findHits(findSearchTokens(text), wanted).map((hit) => hit.wanted)
  const shown = new Set([...find(quote.by), ...find(quote.text)])
  return find(sentence).some((one) => !shown.has(one))
}

/** The anchor, and the hits of that paragraph (or of the one sentence in it) for the browser to mark. */
function toAddress(
  article: ArticleRecord,
  anchor: string,
  text: string,
  wanted: readonly Wanted[],
  [start, end]: readonly [number, number] = [0, text.length],
): string {
  const hits = findHits(findSearchTokens(text), wanted).filter((hit) => hit.start >= start && hit.end <= end)
  return `${article.address}#${anchor}${toTextDirective(text, hits)}`
}

/** The paragraph with most of the different words, then most hits for its length, then the first. */
function findBestParagraph(article: ArticleRecord, wanted: readonly Wanted[]): number {
  let best = { place: 0, score: -1 }
  toReadings(article).paragraphs.forEach(({ text, tokens }, place) => {
    const hits = findHits(tokens, wanted)
    const different = new Set(hits.map((hit) => hit.wanted)).size
    const score = different * 10 + hits.length / (1 + text.length / 400)
    if (score > best.score) best = { place, score }
  })
  return best.place
}

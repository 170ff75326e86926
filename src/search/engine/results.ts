import { toList } from '../../locale/intl.ts'
import { findInArticle, type FoundItem, type ResultKind } from '../match/find-in-article.ts'
import { asksForSpeaker, findKind, isEmptyQuery, kinds } from '../query/query-parts.ts'
import type { Clause, Kind, Query } from '../query/query-types.ts'
import { toTerms } from '../query/tokens.ts'
import { type Candidates, findCandidates } from './candidates.ts'
import { type KnownQuery, readWords } from './known-words.ts'
import { type FindOptions, type Read, readBest } from './ranking.ts'
import { type Result, toResult } from './result.ts'
import type { Shelf } from './shelf.ts'

export type { ResultKind } from '../match/find-in-article.ts'
export type { Result } from './result.ts'

export type ResultGroup = {
  readonly kind: ResultKind
  /** How many there are; how many were found so far when not `isExact`. A quotation counts in each article that prints it. */
  readonly total: number
  /** How many of them are reported statements. */
  readonly reported: number
  /** How many rows they are in: the same words of the same speaker in several articles are one. */
  readonly rows: number
  readonly isExact: boolean
  /** True where no sentence has all the words, and these stand near them in articles that have. */
  readonly isNearby: boolean
  readonly results: readonly Result[]
}

export type Results = {
  readonly groups: readonly ResultGroup[]
  readonly total: number
  /** Articles that the index names, and how many of them have been read for these results. */
  readonly candidates: number
  readonly read: number
  /**
   * The places of all articles that have something of the query as asked; null where not every candidate was read or
   * something was left out.
   */
  readonly places: readonly number[] | null
  /** Words that stand in no text but begin words that do: they were searched as such beginnings. */
  readonly asBeginnings: readonly string[]
  /** Words that stand in no text, and what was looked for instead. */
  readonly corrected: readonly { readonly typed: string; readonly used: string; readonly query: string }[]
  /** What was left out, since nothing has all that was asked for; null when nothing was. */
  readonly relaxed: string | null
  /** The words that a question was read as in the end, since nobody is quoted so; null otherwise. */
  readonly asWords: string | null
}

/** Articles read at one time for a list of all. */
const batch = 10

/** What an empty query finds. */
export const nothing: Results = {
  groups: [],
  total: 0,
  candidates: 0,
  read: 0,
  places: null,
  asBeginnings: [],
  corrected: [],
  relaxed: null,
  asWords: null,
}

/**
 * Finds what has every wanted word, phrase, field and size and nothing excluded. The index names the articles; the
 * ten best are read at once, which says what of them it is, how close the words stand and which paragraph is best;
 * more are read as more is asked for, all of a small corpus. An empty query finds nothing.
 */
export async function findResults(shelf: Shelf, asked: Query, options: FindOptions): Promise<Results> {
  if (isEmptyQuery(asked)) return nothing
  const known = await readWords(shelf, asked, options.typing)
  const candidates = await findCandidates(shelf, known.query, options)
  const found = await readBest(shelf, known.query, candidates, options)
  if (isNone(found) && candidates.ranked.length === found.read && !options.typing) {
    const begun = await findBegun(shelf, asked, options)
    if (begun) return begun
    const asWords = await findAsWords(shelf, asked, options)
    if (asWords) return asWords
    const relaxed = await findRelaxed(shelf, known, options)
    if (relaxed) return relaxed
  }
  const results = toResults(known, candidates, found, options)
  const kind = options.typing ? null : findAskedKind(known.query)
  if (kind === null || results.groups.length === 0 || results.groups.some((group) => group.kind === kind))
    return results
  const { findNearby } = await import('./nearby.ts')
  const near = await findNearby(shelf, known.query, candidates, kind)
  if (near.length === 0) return results
  const group: ResultGroup = {
    kind,
    total: near.length,
    reported: 0,
    rows: near.length,
    isExact: shelf.boot.isSmall,
    isNearby: true,
    results: near.slice(0, options.most).map((one) => toResult(one, known.query.wanted)),
  }
  return { ...results, groups: [group, ...results.groups], total: results.total + group.total }
}

function isNone({ found }: Read): boolean {
  return kinds.every((kind) => found[kind].length === 0)
}

/** Where nothing has the last word: what has a word that it begins. "harbour reop" may have been sent off too soon. */
async function findBegun(shelf: Shelf, asked: Query, options: FindOptions): Promise<Results | null> {
  const last = asked.wanted.at(-1)
  if (!last || last.exact || last.end !== asked.source.length) return null
  const found = await findResults(shelf, asked, { ...options, typing: true })
  return found.total === 0 ? null : { ...found, asBeginnings: [...found.asBeginnings, last.text] }
}

/** A question for what somebody said as words alone: whom it names may be called otherwise where they speak. */
async function findAsWords(shelf: Shelf, asked: Query, options: FindOptions): Promise<Results | null> {
  if (asked.question === null) return null
  const words = (await import('../query/query.ts')).toPlainWords(asked)
  const found = words && (await findResults(shelf, { ...words, question: null }, options))
  return found && found.total > 0 ? { ...found, places: null, asWords: words.source } : null
}

/** Everything that a query finds, unranked: reads every article that may have it. For exports, counts and tests. */
export async function findAll(shelf: Shelf, query: Query): Promise<readonly FoundItem[]> {
  if (isEmptyQuery(query)) return []
  const { ranked } = await findCandidates(shelf, query)
  const places = ranked.map(({ place }) => place).toSorted((a, b) => b - a)
  const found: FoundItem[] = []
  for (let start = 0; start < places.length; start += batch) {
    for (const article of await shelf.loadRecords(places.slice(start, start + batch)))
      found.push(...findInArticle(article, query))
  }
  return found
}

function toResults(
  { query, asBeginnings, corrected }: KnownQuery,
  candidates: Candidates,
  { found, read, places }: Read,
  { most, sort }: FindOptions,
): Results {
  const isAll = read === candidates.ranked.length
  const kind = findKind(query)
  // Only figures have a size; who asks for the largest wants to see them first.
  const first = query.first?.kind ?? (sort === 'size' ? 'figure' : null)
  const order = [...kinds].sort((a, b) => Number(b === first) - Number(a === first))
  const groups = order.map((one): ResultGroup => {
    const own = one === 'quote' ? joinReprints(found[one]) : found[one].map((item) => ({ item, others: [] }))
    const isCounted = one === 'article' && candidates.isExact && kind === null
    return {
      kind: one,
      total: isCounted ? candidates.ranked.length : found[one].length,
      reported: found[one].filter((item) => item.kind === 'quote' && item.quote.isReported).length,
      rows: isCounted ? candidates.ranked.length : own.length,
      isExact: isAll || isCounted,
      isNearby: false,
      results: own.slice(0, most).map(({ item, others }) => toResult(item, query.wanted, others)),
    }
  })
  return {
    groups: groups.filter(({ total }) => total > 0),
    total: groups.reduce((sum, { total }) => sum + total, 0),
    candidates: candidates.ranked.length,
    read,
    places,
    asBeginnings,
    corrected: corrected.map(({ typed, used, part }) => ({
      typed,
      used,
      query: `${query.source.slice(0, part.start)}${used}${query.source.slice(part.end)}`,
    })),
    relaxed: null,
    asWords: null,
  }
}

/** Words of a quotation that no two texts have by chance. */
const leastOfReprint = 3

/** The same words of the same speaker as one: the first, with those of other texts. In one text they are two. */
function joinReprints(
  found: readonly FoundItem[],
): readonly { readonly item: FoundItem; readonly others: readonly FoundItem[] }[] {
  const rows = new Map<string, FoundItem[]>()
  found.forEach((item, place) => {
    if (item.kind !== 'quote') return
    const words = toTerms(item.quote.text)
    let key = words.length < leastOfReprint ? String(place) : [item.quote.by, ...words].join(' ')
    while (rows.get(key)?.some(({ article }) => article === item.article)) key += ' '
    const row = rows.get(key) ?? []
    rows.set(key, row)
    row.push(item)
  })
  return Array.from(rows.values(), ([item, ...others]) => ({ item: item as FoundItem, others }))
}

/** Where nothing has all the words: what has most of them, when three or more were asked for. */
async function findRelaxed(shelf: Shelf, known: KnownQuery, options: FindOptions): Promise<Results | null> {
  const { clauses, wanted } = known.query
  const isOfWords = ({ any, excluded }: Clause): boolean =>
    !excluded && any.every((one) => one.kind === 'words' && !one.exact)
  const words = clauses.filter(isOfWords)
  if (words.length < 3) return null
  const { has } = await findCandidates(shelf, { ...known.query, clauses: words }, { combineWith: 'OR' })
  const left = words.filter((clause) => !has.includes(clause))
  if (left.length === 0 || left.length > words.length / 2) return null
  const query = {
    ...known.query,
    clauses: clauses.filter((clause) => !left.includes(clause)),
    wanted: wanted.filter((one) => !left.some(({ any }) => any.includes(one))),
  }
  const candidates = await findCandidates(shelf, query)
  const found = await readBest(shelf, query, candidates, options)
  if (isNone(found)) return null
  return {
    ...toResults({ ...known, query }, candidates, found, options),
    places: null,
    relaxed: toList(left.map(({ text }) => text)),
  }
}

/** The kind that a query asks for above all: the kind it wants first, or quotations where it names a speaker. */
function findAskedKind(query: Query): Exclude<Kind, 'article'> | null {
  if (query.wanted.length === 0) return null
  if (query.first !== null) return query.first.kind === 'article' ? null : query.first.kind
  return asksForSpeaker(query) ? 'quote' : null
}

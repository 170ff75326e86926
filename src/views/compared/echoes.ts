import { toNamer } from '../../text/people/named-in-text.ts'
import { toFolded } from '../../text/strings/fold.ts'
import type { Speaker } from '../../types.ts'
import { toDateKey } from '../site/dates.ts'
import { genreRank } from '../site/genre-rank.ts'
import { toMagnitude } from '../site/numbers.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry, Site } from '../site/entries.ts'
import { findReprints, findRoot, joinRoots } from './reprints.ts'

/** One quotation or figure that several articles carry. */
export type Echo<Entry> = {
  /** One entry per article: the one closest to the source first, then by date. */
  readonly members: readonly [Entry, ...Entry[]]
  /** Number of articles that may have it from a source of their own; see `findEchoes`. */
  readonly origins: number
}

/** The repeated quotations and figures of a site. All members of a group share one `Echo`. */
export type Echoes = {
  readonly quotes: ReadonlyMap<QuoteEntry, Echo<QuoteEntry>>
  readonly figures: ReadonlyMap<FigureEntry, Echo<FigureEntry>>
  /** True where another article that is closer to the source carries the same. */
  readonly isRetelling: (entry: QuoteEntry | FigureEntry) => boolean
}

/** Two quotations that share this many words in a row are the same. */
const run = 6

const found = new WeakMap<Site, Echoes>()

/**
 * Quotations and figures that several articles carry. Computed once per site, in time linear in its texts.
 *
 * Two quotations are the same when they share six words in a row, or when the same speaker says exactly the same words,
 * at least two. Two figures are the same when they have the same value and unit, and either the same measure follows
 * both or they count the same thing in the same words.
 *
 * Closest to the source is the article that does not credit another outlet of the corpus for it, then a report before a
 * digest and an analysis, then the earliest, then the one that shares least with others. Origins do not count digests and
 * analyses, reprints (`findReprints`), a second article of one outlet, or articles that name another outlet in the same
 * paragraph, or two or more outlets anywhere.
 */
export function findEchoes(site: Site): Echoes {
  const known = found.get(site)
  if (known) return known
  const quotes = toGroups(site.quotes, groupQuotes(site.quotes))
  const figures = toGroups(site.figures, groupFigures(site.figures))
  const touched = new Set([...quotes, ...figures].flat().map(({ article }) => article))
  const naming = toNaming(site.articles, touched)
  const reprints = touched.size === 0 ? new Map<ArticleEntry, ArticleEntry>() : findReprints([...touched])
  const common = countCommon([...quotes, ...figures])
  const sort = <Entry extends QuoteEntry | FigureEntry>(group: readonly Entry[]): Echo<Entry> => {
    const members = toSorted(group, naming, common)
    return { members, origins: countOrigins(members, naming, reprints) }
  }
  const toMap = <Entry extends QuoteEntry | FigureEntry>(
    groups: readonly (readonly Entry[])[],
    firsts: Set<unknown>,
  ): ReadonlyMap<Entry, Echo<Entry>> =>
    new Map(
      groups.flatMap((group) => {
        const echo = sort(group)
        const [first] = echo.members
        for (const entry of group) if (entry.article !== first.article) firsts.add(entry)
        return group.map((entry): [Entry, Echo<Entry>] => [entry, echo])
      }),
    )
  const retold = new Set<unknown>()
  const echoes: Echoes = {
    quotes: toMap(quotes, retold),
    figures: toMap(figures, retold),
    isRetelling: (entry) => retold.has(entry),
  }
  found.set(site, echoes)
  return echoes
}

function groupQuotes(quotes: readonly QuoteEntry[]): ReadonlyMap<QuoteEntry, QuoteEntry> {
  const roots = new Map<QuoteEntry, QuoteEntry>()
  const seen = new Map<string, QuoteEntry>()
  const meet = (key: string, entry: QuoteEntry): void => {
    const first = seen.get(key)
    if (first) joinRoots(roots, first, entry)
    else seen.set(key, entry)
  }
  for (const entry of quotes) {
    if (entry.quote.form === 'indirect') continue
    const words = toFolded(entry.quote.text).match(WORD) ?? []
    for (let start = 0; start + run <= words.length; start++) {
      meet(words.slice(start, start + run).join(' '), entry)
    }
    const { by } = entry.quote
    if (words.length >= 2 && by.kind === 'speaker') meet(`${by.id}: ${words.join(' ')}`, entry)
  }
  return roots
}

function groupFigures(figures: readonly FigureEntry[]): ReadonlyMap<FigureEntry, FigureEntry> {
  const roots = new Map<FigureEntry, FigureEntry>()
  const seen = new Map<string, FigureEntry>()
  for (const entry of figures) {
    const { figure, measures } = entry
    if (figure.conversionOf !== null || entry.isMinor) continue
    const same = `${figure.unit} ${String(figure.value)}`
    const keys = measures.map(({ id }) => `${id}: ${same}`)
    if (figure.of !== null && isTelling(entry)) keys.push(`of ${toFolded(figure.of)}: ${same}`)
    for (const key of keys) {
      const first = seen.get(key)
      if (first) joinRoots(roots, first, entry)
      else seen.set(key, entry)
    }
  }
  return roots
}

/** True for a figure unlikely to occur twice by chance: "1,300 homes", "12 flooded villages"; not "12 people". */
function isTelling({ figure }: FigureEntry): boolean {
  return (figure.of ?? '').includes(' ') || Math.abs(toMagnitude(figure)) >= 1000
}

/** The groups that span at least two articles. */
function toGroups<Entry extends QuoteEntry | FigureEntry>(
  entries: readonly Entry[],
  roots: ReadonlyMap<Entry, Entry>,
): readonly (readonly Entry[])[] {
  const joined = new Set([...roots].flat())
  const groups = Map.groupBy(
    entries.filter((entry) => joined.has(entry)),
    (entry) => findRoot(roots, entry),
  )
  return [...groups.values()].filter((group) => group.some(({ article }) => article !== group[0]?.article))
}

type Naming = {
  /** True where the paragraph names another outlet of the corpus. */
  readonly inParagraph: (article: ArticleEntry, paragraph: number) => boolean
  /** True where the article names two or more other outlets. */
  readonly inArticle: (article: ArticleEntry) => boolean
}

function toNaming(articles: readonly ArticleEntry[], touched: ReadonlySet<ArticleEntry>): Naming {
  const outlets = new Set(
    articles.map(({ article }) => article.outlet ?? '').filter((name) => NAME.test(name)),
  )
  const findNamed = toNamer([...outlets].map(toNameable))
  const paragraphs = new Map<ArticleEntry, ReadonlySet<number>>()
  const compilers = new Set<ArticleEntry>()
  for (const entry of touched) {
    const own = new Set<number>()
    const named = new Set<string>()
    entry.article.paragraphs.forEach(({ text }, index) => {
      for (const { id } of findNamed(text)) {
        if (id === entry.article.outlet) continue
        own.add(index)
        named.add(id)
      }
    })
    paragraphs.set(entry, own)
    if (named.size > 1) compilers.add(entry)
  }
  return {
    inParagraph: (article, paragraph) => paragraphs.get(article)?.has(paragraph) ?? false,
    inArticle: (article) => compilers.has(article),
  }
}

/** An outlet in the form of a person, so that names in texts are found in the same way. */
function toNameable(name: string): Speaker {
  return {
    id: name,
    name,
    aliases: [],
    kind: 'institution',
    role: null,
    pronoun: 'it',
    abbreviation: null,
    lang: null,
  }
}

/** The number of quotations and figures that each article shares with others. */
function countCommon(
  groups: readonly (readonly (QuoteEntry | FigureEntry)[])[],
): ReadonlyMap<ArticleEntry, number> {
  const counts = new Map<ArticleEntry, number>()
  for (const group of groups) {
    for (const article of new Set(group.map((entry) => entry.article))) {
      counts.set(article, (counts.get(article) ?? 0) + 1)
    }
  }
  return counts
}

function toSorted<Entry extends QuoteEntry | FigureEntry>(
  group: readonly Entry[],
  naming: Naming,
  common: ReadonlyMap<ArticleEntry, number>,
): readonly [Entry, ...Entry[]] {
  const byArticle = new Map<ArticleEntry, Entry>()
  for (const entry of group) if (!byArticle.has(entry.article)) byArticle.set(entry.article, entry)
  const members = [...byArticle.values()].toSorted(
    (a, b) =>
      Number(isNaming(a, naming)) - Number(isNaming(b, naming)) ||
      genreRank[a.article.article.genre] - genreRank[b.article.article.genre] ||
      compareDates(a.article, b.article) ||
      (common.get(a.article) ?? 0) - (common.get(b.article) ?? 0) ||
      (a.address < b.address ? -1 : 1),
  )
  return members as [Entry, ...Entry[]]
}

function isNaming(entry: QuoteEntry | FigureEntry, naming: Naming): boolean {
  const paragraph =
    'quote' in entry ? (entry.quote.contents[0]?.paragraph ?? -1) : entry.figure.span.paragraph
  return naming.inArticle(entry.article) || naming.inParagraph(entry.article, paragraph)
}

/** Earliest first, undated last. "2026-02" and "2026-02-04" count as equal. */
function compareDates(a: ArticleEntry, b: ArticleEntry): number {
  const [one, other] = [a, b].map(({ article }) => toDateKey(article.published) || '9999')
  if (one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one)) return 0
  return one < other ? -1 : 1
}

function countOrigins<Entry extends QuoteEntry | FigureEntry>(
  members: readonly Entry[],
  naming: Naming,
  reprints: ReadonlyMap<ArticleEntry, ArticleEntry>,
): number {
  const roots = new Map<string, string>()
  const names = members
    .filter((entry) => !isNaming(entry, naming) && entry.article.article.genre === 'report')
    .map(({ article }) => {
      const text = `text ${(reprints.get(article) ?? article).address}`
      if (article.article.outlet !== null) joinRoots(roots, text, `outlet ${article.article.outlet}`)
      return text
    })
  return Math.max(1, new Set(names.map((name) => findRoot(roots, name))).size)
}

/** Matches "don" and "t" in "don't"; not the apostrophe between. */
const WORD = /[\p{L}\p{N}]+/gu

/** Matches "UPI", "NewsX" and "The Lantern"; not "Time", which may be any word that opens a sentence. */
const NAME = /\s|\p{Lu}.*\p{Lu}/u

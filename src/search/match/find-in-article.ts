import { findSentence } from '../../views/site/context.ts'
import type { ArticleRecord, Excerpt, FigureRecord, QuoteRecord } from '../files/records.ts'
import { isInSize } from '../query/in-size.ts'
import { findKind } from '../query/query-parts.ts'
import type { Atom, Clause, Kind, Query, Wanted } from '../query/query-types.ts'
import { toStem } from '../query/stems.ts'
import { toTerms } from '../query/tokens.ts'
import { type Reading, toCodedRange, toReadings } from './coded-text.ts'
import { findHits, hasWanted } from './hits.ts'

export type ResultKind = Kind

/** A quotation, figure or article that has all that a query asks for. */
export type FoundItem =
  | { readonly kind: 'article'; readonly article: ArticleRecord }
  | (FoundIn & { readonly kind: 'quote'; readonly quote: QuoteRecord })
  | (FoundIn & { readonly kind: 'figure'; readonly figure: FigureRecord })

/** `texts`: what stands for it beside its sentence. */
type FoundIn = { readonly article: ArticleRecord; readonly texts: readonly Reading[] }

/**
 * What of an article a query finds: the article itself, then its quotations and figures in order of the text. This
 * alone says what a query means; the index only saves reading the articles that cannot have it.
 */
export function findInArticle(article: ArticleRecord, query: Query): readonly FoundItem[] {
  const kind = findKind(query)?.value
  const { quotes, figures } = toArticleReadings(article)
  const found: FoundItem[] = []
  const take = (one: FoundItem): void => {
    if (query.clauses.every((clause) => hasClause(one, clause))) found.push(one)
  }
  if (kind === undefined || kind === 'article') take({ kind: 'article', article })
  if (kind === undefined || kind === 'quote')
    article.quotes.forEach((quote, place) =>
      take({ kind: 'quote', article, quote, texts: quotes[place] ?? [] }),
    )
  if (kind === undefined || kind === 'figure')
    article.figures.forEach((figure, place) =>
      take({ kind: 'figure', article, figure, texts: figures[place] ?? [] }),
    )
  return found
}

/** What an article is read as. */
export type Readings = {
  readonly title: Reading
  readonly paragraphs: readonly Reading[]
  /** Title, paragraphs and names: who speaks and writes, by all names, and numbers as people type them. */
  readonly texts: readonly Reading[]
  readonly all: Reading
  /** The texts of each quotation and figure beside its sentence: as they are put together, who speaks, by all names. */
  readonly quotes: readonly (readonly Reading[])[]
  readonly figures: readonly (readonly Reading[])[]
}

/** Kept for as long as the article is. */
const readings = new WeakMap<ArticleRecord, Readings>()

export function toArticleReadings(article: ArticleRecord): Readings {
  let known = readings.get(article)
  if (!known) readings.set(article, (known = readArticle(article)))
  return known
}

function readArticle({ title, byline, paragraphs, speakers, quotes, figures }: ArticleRecord): Readings {
  const texts: string[] = []
  const add = (own: readonly string[]): readonly number[] => own.map((text) => texts.push(text) - 1)
  const first = add([title])
  const bodies = add(paragraphs.map(({ text }) => text))
  add(byline.split(' · '))
  const names = speakers.map(({ name, aliases }) => add([name, ...aliases.split(' · ')]))
  const mentions = quotes.map(({ mention }) => add([mention]))
  const numbers = figures.map(({ text, of, forms }) => add([text, of ?? '', forms]))
  const many = texts.length
  const said = quotes.map(({ text }) => add([text]))
  const read = toReadings(texts)
  const take = (places: readonly number[] = []): readonly Reading[] =>
    places.map((place) => read[place] as Reading)
  return {
    title: take(first)[0] as Reading,
    paragraphs: take(bodies),
    texts: read.slice(0, many),
    all: toCodedRange(read[0] as Reading, read[many - 1] as Reading),
    quotes: quotes.map(({ speaker }, place) =>
      take([...(said[place] ?? []), ...((speaker === null ? mentions[place] : names[speaker]) ?? [])]),
    ),
    figures: numbers.map(take),
  }
}

/** Kept for as long as the article is: it is asked for with each word. */
const sentences = new WeakMap<Excerpt, readonly [number, number]>()

/** The sentence in which a quotation or figure stands: offsets in its paragraph. */
export function toSentenceRange(article: ArticleRecord, excerpt: Excerpt): readonly [number, number] {
  let known = sentences.get(excerpt)
  if (!known) {
    const [first, last] = excerpt.stretch
    const text = article.paragraphs[excerpt.paragraph]?.text ?? ''
    const { start, end } = findSentence(text, { start: first, end: last })
    known = [start, end]
    sentences.set(excerpt, known)
  }
  return known
}

function hasClause(found: FoundItem, { any, excluded }: Clause): boolean {
  return any.some((atom) => hasAtom(found, atom)) !== excluded
}

function hasAtom(found: FoundItem, atom: Atom): boolean {
  if (atom.kind === 'words') return hasWords(found, atom)
  const { article } = found
  if (atom.kind === 'size') return toFigures(found).some((figure) => isInSize(figure, atom.size))
  const { field, value, words } = atom
  switch (field) {
    case 'kind':
      return found.kind === value
    case 'year':
      return isWithin(article.published, value)
    case 'before':
      return article.published !== '' && article.published < value && !isWithin(article.published, value)
    case 'after':
      return article.published > value && !isWithin(article.published, value)
    case 'unit':
      return toFigures(found).some(({ unit }) => unit !== null && hasAll(unit, words))
    case 'outlet':
      return hasAll(article.outlet ?? '', words)
    case 'topic':
      return article.topics.some(({ id, label }) => hasAll(`${id} · ${label}`, words))
    case 'speaker':
      return toSpeakerTexts(found).some((text) => hasAll(text, words))
  }
}

/** "2026-02-25" lies within "2026" and "2026-02". */
function isWithin(published: string, period: string): boolean {
  return published === period || published.startsWith(`${period}-`)
}

function hasAll(text: string, words: readonly string[]): boolean {
  const terms = toKnownTerms(text)
  return words.length > 0 && words.every((word) => terms.has(toStem(word)))
}

const knownTexts = new Map<string, ReadonlySet<string>>()

/** Names of speakers, topics, outlets and units come again and again. */
function toKnownTerms(text: string): ReadonlySet<string> {
  const known = knownTexts.get(text) ?? new Set(toTerms(text).map(toStem))
  if (knownTexts.size > 500) knownTexts.clear()
  knownTexts.set(text, known)
  return known
}

/** The figures that count for a size or unit: its own, those of a quotation, all of an article. */
function toFigures(found: FoundItem): readonly FigureRecord[] {
  if (found.kind === 'figure') return [found.figure]
  const { quotes, figures } = found.article
  if (found.kind === 'article') return figures
  const place = quotes.indexOf(found.quote)
  return figures.filter((figure) => figure.quote === place)
}

function toSpeakerTexts(found: FoundItem): readonly string[] {
  const { speakers, quotes } = found.article
  const own =
    found.kind === 'quote'
      ? [found.quote]
      : found.kind === 'article'
        ? quotes
        : quotes.filter((_, place) => place === found.figure.quote)
  return own.map((quote) => {
    const speaker = quote.speaker === null ? undefined : speakers[quote.speaker]
    return speaker ? `${speaker.id} · ${speaker.name} · ${speaker.aliases}` : quote.mention
  })
}

/** Whether a wanted word or phrase stands in one of the texts of what was found: it does not run from one into the next. */
function hasWords(found: FoundItem, one: Wanted): boolean {
  const { article } = found
  const own = toArticleReadings(article)
  if (found.kind === 'article')
    return isSingle(one) ? hasWanted(own.all, one) : own.texts.some((text) => hasWanted(text, one))
  if (found.texts.some((text) => hasWanted(text, one))) return true
  const excerpt = found.kind === 'quote' ? found.quote : found.figure
  const paragraph = own.paragraphs[excerpt.paragraph]
  if (!paragraph) return false
  const hits = findHits(paragraph, [one])
  if (hits.length === 0) return false
  const [start, end] = toSentenceRange(article, excerpt)
  return hits.some((hit) => hit.start >= start && hit.end <= end)
}

/** A word and no phrase: an index has it. */
function isSingle({ exact, sequences }: Wanted): boolean {
  return !exact && sequences.every(({ length }) => length === 1)
}

import { findSentence } from '../views/context.ts'
import { findHits } from './matches.ts'
import { findKind, type Kind } from './parts.ts'
import type { Atom, Clause, Query, Wanted } from './query.ts'
import type { ArticleRecord, Excerpt, FigureRecord, QuoteRecord } from './records.ts'
import { useSizing } from './sizing.ts'
import { findSearchTokens, type SearchToken } from './tokens.ts'

export type ResultKind = Kind

/** A quotation, figure or article that has all that a query asks for. */
export type Found =
  | { readonly kind: 'article'; readonly article: ArticleRecord }
  | { readonly kind: 'quote'; readonly article: ArticleRecord; readonly quote: QuoteRecord }
  | { readonly kind: 'figure'; readonly article: ArticleRecord; readonly figure: FigureRecord }

/**
 * What of an article a query finds: the article itself, then its quotations and figures in order of the text. This
 * alone says what a query means; the index only saves reading the articles that cannot have it.
 */
export function findInArticle(article: ArticleRecord, query: Query): readonly Found[] {
  const kind = findKind(query)?.value
  const found: Found[] = []
  const take = (one: Found): void => {
    if (query.clauses.every((clause) => hasClause(one, clause))) found.push(one)
  }
  if (kind === undefined || kind === 'article') take({ kind: 'article', article })
  if (kind === undefined || kind === 'quote')
    for (const quote of article.quotes) take({ kind: 'quote', article, quote })
  if (kind === undefined || kind === 'figure')
    for (const figure of article.figures) take({ kind: 'figure', article, figure })
  return found
}

/** A text with its tokens and terms, each made once and when first asked for. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly SearchToken[]
  readonly terms: ReadonlySet<string>
}

/** What an article is read as. */
export type Readings = {
  readonly title: Reading
  /** Who speaks and writes in it, by all names, and its numbers as people type them. */
  readonly names: readonly Reading[]
  readonly paragraphs: readonly Reading[]
  readonly terms: ReadonlySet<string>
}

const readings = new Map<ArticleRecord, Readings>()

/** Articles of which the tokens are kept: those of one take some hundred kilobytes. */
const mostReadings = 10

export function toReadings(article: ArticleRecord): Readings {
  let known = readings.get(article)
  if (!known) {
    const { title, byline, speakers, quotes, figures } = article
    const names = [
      ...byline.split(' · '),
      ...speakers.flatMap((_, place) => toNames(article, place)),
      ...quotes.map(({ mention }) => mention),
      ...figures.flatMap(toFigureTexts),
    ].filter((text) => text !== '')
    const all = [title, ...names, ...article.paragraphs.map(({ text }) => text)].map(toReading)
    known = {
      title: all[0] ?? toReading(''),
      names: all.slice(1, 1 + names.length),
      paragraphs: all.slice(1 + names.length),
      terms: new Set(all.flatMap(({ tokens }) => tokens.flatMap((token) => token.terms))),
    }
  }
  readings.delete(article)
  readings.set(article, known)
  const [oldest] = readings.keys()
  if (readings.size > mostReadings && oldest) readings.delete(oldest)
  return known
}

/** The sentence in which a quotation or figure stands: offsets in its paragraph. */
export function toSentence(
  article: ArticleRecord,
  { paragraph, stretch }: Excerpt,
): readonly [number, number] {
  const text = article.paragraphs[paragraph]?.text ?? ''
  const { start, end } = findSentence(text, { start: stretch[0], end: stretch[1] })
  return [start, end]
}

/** The texts of a quotation beside its sentence: its words where they are put together, who speaks, by all names. */
export function toQuoteTexts(article: ArticleRecord, quote: QuoteRecord): readonly string[] {
  const names = quote.speaker === null ? [quote.mention] : toNames(article, quote.speaker)
  return [quote.text, ...names]
}

function toFigureTexts({ text, of, forms }: FigureRecord): readonly string[] {
  return [text, of ?? '', forms]
}

function toNames({ speakers }: ArticleRecord, place: number): readonly string[] {
  const speaker = speakers[place]
  return speaker ? [speaker.name, ...speaker.aliases.split(' · ')] : []
}

function toReading(text: string): Reading {
  let tokens: readonly SearchToken[] | null = null
  let terms: ReadonlySet<string> | null = null
  return {
    text,
    get tokens() {
      return (tokens ??= findSearchTokens(text))
    },
    get terms() {
      return (terms ??= new Set(this.tokens.flatMap((token) => token.terms)))
    },
  }
}

function hasClause(found: Found, { any, excluded }: Clause): boolean {
  return any.some((atom) => hasAtom(found, atom)) !== excluded
}

function hasAtom(found: Found, atom: Atom): boolean {
  if (atom.kind === 'words') return hasWords(found, atom)
  const { article } = found
  if (atom.kind === 'size') return toFigures(found).some((figure) => useSizing().isInSize(figure, atom.size))
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
    case 'unit': {
      const unit = useSizing().readUnit(value)
      return toFigures(found).some(
        (figure) => figure.unit !== null && (figure.unit === unit || hasAll(figure.unit, words)),
      )
    }
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
  const { terms } = toKnownReading(text)
  return words.length > 0 && words.every((word) => terms.has(word))
}

const knownTexts = new Map<string, Reading>()

/** Names of speakers, topics, outlets and units come again and again. */
function toKnownReading(text: string): Reading {
  const known = knownTexts.get(text) ?? toReading(text)
  if (knownTexts.size > 500) knownTexts.clear()
  knownTexts.set(text, known)
  return known
}

/** The figures that count for a size or unit: its own, those of a quotation, all of an article. */
function toFigures(found: Found): readonly FigureRecord[] {
  if (found.kind === 'figure') return [found.figure]
  const { quotes, figures } = found.article
  if (found.kind === 'article') return figures
  const place = quotes.indexOf(found.quote)
  return figures.filter((figure) => figure.quote === place)
}

function toSpeakerTexts(found: Found): readonly string[] {
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
function hasWords(found: Found, one: Wanted): boolean {
  const { article } = found
  const own = toReadings(article)
  if (!one.sequences.some((sequence) => mayHave(own.terms, one, sequence))) return false
  if (found.kind === 'article')
    return [own.title, ...own.names, ...own.paragraphs].some((reading) => hasInReading(reading, one))
  const excerpt = found.kind === 'quote' ? found.quote : found.figure
  const texts = found.kind === 'quote' ? toQuoteTexts(article, found.quote) : toFigureTexts(found.figure)
  if (texts.some((text) => text !== '' && hasInReading(toKnownReading(text), one))) return true
  const paragraph = own.paragraphs[excerpt.paragraph]
  if (!paragraph || !hasInReading(paragraph, one)) return false
  const [start, end] = toSentence(article, excerpt)
  return findHits(paragraph.tokens, [one]).some((hit) => hit.start >= start && hit.end <= end)
}

function hasInReading(reading: Reading, one: Wanted): boolean {
  if (!one.sequences.some((sequence) => mayHave(reading.terms, one, sequence))) return false
  if (!one.exact && one.sequences.every((sequence) => sequence.length === 1)) return true
  return findHits(reading.tokens, [one]).length > 0
}

/** False when it is certain that a sequence does not stand there. The words of a phrase are no terms, hence the look. */
function mayHave(terms: ReadonlySet<string>, one: Wanted, sequence: readonly string[]): boolean {
  return !one.exact && sequence.length === 1
    ? terms.has(sequence[0] ?? '')
    : sequence.every((word) => terms.has(toTerm(word)))
}

const knownTerms = new Map<string, string>()

/** The term under which the index has a word of a phrase: "drugs" is under "drug". */
export function toTerm(word: string): string {
  const known = knownTerms.get(word) ?? findSearchTokens(word)[0]?.terms[0] ?? word
  if (knownTerms.size > 2000) knownTerms.clear()
  knownTerms.set(word, known)
  return known
}

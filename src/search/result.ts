import { type Found, type ResultKind, toReadings, toSentence } from './documents.ts'
import { toTextDirective } from './fragment.ts'
import { findHits } from './matches.ts'
import type { Wanted } from './query.ts'
import type { ArticleRecord, QuoteRecord } from './records.ts'
import { type Piece, toSnippet } from './snippet.ts'
import { findSearchTokens } from './tokens.ts'

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

/** Characters of a snippet: three or four lines on a screen, six or seven on a phone. */
const room = 260
const unlimited = Number.POSITIVE_INFINITY

/** What was found as a page shows it: marked, with its source and its address. */
export function toResult(found: Found, wanted: readonly Wanted[]): Result {
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

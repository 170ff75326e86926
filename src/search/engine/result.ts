import * as words from '../../wording/results.ts'
import type { ArticleRecord } from '../files/records.ts'
import { toCodedText } from '../match/coded-text.ts'
import {
  type FoundItem,
  type ResultKind,
  toArticleReadings,
  toSentenceRange,
} from '../match/find-in-article.ts'
import { findHits, type Hit } from '../match/hits.ts'
import { type SnippetPart, toSnippet } from '../match/snippet.ts'
import { toTextDirective } from '../match/text-fragment.ts'
import type { Wanted } from '../query/query-types.ts'

export type Result = {
  readonly kind: ResultKind
  /** Address in the site with anchor and text directive. */
  readonly address: string
  /** What stands first: the speaker, the figure, the title. */
  readonly head: readonly SnippetPart[]
  /** Beside the head: what a figure counts, how it was read, that speech is reported; null when there is nothing. */
  readonly aside: string | null
  readonly snippet: readonly SnippetPart[]
  /** The sentence round a quotation, where that has a wanted word which the quotation has not; null otherwise. */
  readonly context: readonly SnippetPart[] | null
  readonly outlet: string | null
  readonly date: string
  readonly topics: readonly string[]
  /** The article's title, where it is not the head. */
  readonly title: string | null
  /** Other articles that print the same quotation of the same speaker. */
  readonly alsoIn: readonly {
    readonly title: string
    readonly outlet: string | null
    readonly address: string
  }[]
}

/** Characters of a snippet: three or four lines on a screen, six or seven on a phone. */
const room = 260
const unlimited = Number.POSITIVE_INFINITY

/** What was found as a page shows it: marked, with its source and its address; `others` say the same elsewhere. */
export function toResult(
  found: FoundItem,
  wanted: readonly Wanted[],
  others: readonly FoundItem[] = [],
): Result {
  const { article } = found
  const readings = toArticleReadings(article)
  const topics = article.topics.map(({ label }) => label)
  const alsoIn = others.map(({ article: { title, outlet, address }, ...other }) => ({
    title,
    outlet,
    address: 'quote' in other ? `${address}#${other.quote.id}` : address,
  }))
  const common = { kind: found.kind, outlet: article.outlet, date: article.date, topics, alsoIn }
  if (found.kind === 'article') {
    const { place, hits } = findBestParagraph(article, wanted)
    const paragraph = article.paragraphs[place]
    return {
      ...common,
      address: paragraph ? toAddress(article, paragraph.anchor, paragraph.text, hits) : article.address,
      head: toSnippet(article.title, findHits(readings.title, wanted), { room: unlimited }),
      aside: null,
      snippet: toSnippet(paragraph?.text ?? '', hits, { room }),
      context: null,
      title: null,
    }
  }
  const excerpt = found.kind === 'quote' ? found.quote : found.figure
  const text = article.paragraphs[excerpt.paragraph]?.text ?? ''
  const reading = readings.paragraphs[excerpt.paragraph]
  const [start, end] = toSentenceRange(article, excerpt)
  const hits = (reading ? findHits(reading, wanted) : []).filter(
    (hit) => hit.start >= start && hit.end <= end,
  )
  const address = toAddress(article, excerpt.id, text, hits)
  const inSentence = hits.map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }))
  const sentence = toSnippet(text.slice(start, end), inSentence, {
    room,
    stretch: [excerpt.stretch[0] - start, excerpt.stretch[1] - start],
  })
  if (found.kind === 'quote') {
    const { quote, texts } = found
    const byHits = findHits(toCodedText(quote.by), wanted)
    const own = texts[0] ? findHits(texts[0], wanted) : []
    // A wanted word that neither the quotation nor its speaker's name has.
    const shown = new Set([...byHits, ...own].map((hit) => hit.wanted))
    const adds = hits.some((hit) => !shown.has(hit.wanted))
    return {
      ...common,
      address,
      head: toSnippet(quote.by, byHits, { room: unlimited }),
      aside: quote.isReported ? words.reported : null,
      snippet: toSnippet(quote.text, own, { room }),
      context: adds ? sentence : null,
      title: article.title,
    }
  }
  const { figure, texts } = found
  return {
    ...common,
    address,
    head: toSnippet(figure.text, texts[0] ? findHits(texts[0], wanted) : [], { room: unlimited }),
    aside: [figure.of, figure.reading === figure.text ? null : words.readAs(figure.reading)]
      .filter(Boolean)
      .join(' · '),
    snippet: sentence,
    context: null,
    title: article.title,
  }
}

/** The anchor, and the hits in that text for the browser to mark. */
function toAddress(article: ArticleRecord, anchor: string, text: string, hits: readonly Hit[]): string {
  return `${article.address}#${anchor}${toTextDirective(text, hits)}`
}

type Best = { readonly place: number; readonly hits: readonly Hit[] }

/** The paragraph with most of the different words, then most hits for its length, then the first. */
function findBestParagraph(article: ArticleRecord, wanted: readonly Wanted[]): Best {
  let best: Best & { readonly score: number } = { place: 0, hits: [], score: -1 }
  toArticleReadings(article).paragraphs.forEach((reading, place) => {
    const hits = findHits(reading, wanted)
    const different = new Set(hits.map((hit) => hit.wanted)).size
    const length = article.paragraphs[place]?.text.length ?? 0
    const score = different * 10 + hits.length / (1 + length / 400)
    if (score > best.score) best = { place, hits, score }
  })
  return best
}

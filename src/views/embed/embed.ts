import type { Article, Figure, Quote } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { type MarkedPart, type SpanToMark, toSegments } from '../article/marked-text.ts'
import { isReported } from '../lists/quotes.ts'
import { findSentence, type TextRange, toContext } from '../site/context.ts'
import { toDatePhrase } from '../site/dates.ts'
import type { ArticleEntry, FigureEntry } from '../site/entries.ts'
import { isPlainWord } from '../site/minor-figures.ts'

/** All quotations and figures of an article, of which a page in a frame shows the one that its address names. */
export type EmbedPage = {
  readonly article: string
  /** Unique in the site. */
  readonly title: string
  readonly address: string
  /** Language of the text, where it differs from the language of the site. */
  readonly lang: string | undefined
  /** "The Harbour Post, 25 February 2026"; "" where neither is known. */
  readonly source: string
  readonly claims: readonly EmbeddedClaim[]
}

/** A quotation, or a sentence with figures. */
export type EmbeddedClaim = {
  /** The id of the quotation, as in its article; null for a sentence, whose figures have theirs. */
  readonly id: string | null
  readonly isQuoted: boolean
  /** Its text; a mark is a figure, with its id. */
  readonly parts: readonly MarkedPart<string>[]
  /** Who said or counted it, in words. */
  readonly by: string
  /** Address of its place in the article. */
  readonly address: string
}

/** What the page of an article in a frame shows. */
export function toEmbedPage(entry: ArticleEntry): EmbedPage {
  const { article, address, lang } = entry
  const figures = entry.figures.filter(isShown)
  // Where quotations overlap a figure is marked in the first, since an id is there once.
  const homes = new Map(
    figures.map((one) => [
      one,
      entry.quotes.find(({ quote }) => quote.contents.some((span) => holds(span, one.figure))),
    ]),
  )
  const sentences = Map.groupBy(
    figures.filter((one) => homes.get(one) === undefined),
    (one) => toKey(article, one),
  )
  return {
    article: article.title,
    title: wording.embeds.title(entry.pageTitle),
    address,
    lang,
    source: [article.outlet, article.published === null ? null : toDatePhrase(article.published)]
      .filter((part) => part !== null)
      .join(', '),
    claims: [
      ...entry.quotes.map((home): EmbeddedClaim => {
        const { quote, speaker } = home
        const isTold = isReported(quote)
        const own = figures.filter((one) => homes.get(one) === home)
        return {
          id: quote.id,
          isQuoted: !isTold,
          parts: toQuoteParts(article, quote, own),
          by: isTold ? wording.citing.isReported(speaker.label) : speaker.label,
          address: home.address,
        }
      }),
      ...[...sentences.values()].flatMap((group): readonly EmbeddedClaim[] => {
        const [first] = group
        if (!first) return []
        return [
          {
            id: null,
            isQuoted: false,
            parts: toSentenceParts(article, group),
            by: toCounter(first),
            address: first.address,
          },
        ]
      }),
    ],
  }
}

/** What the text does not mark is left out, unless it says who counted it. */
function isShown(entry: FigureEntry): boolean {
  return !isPlainWord(entry) || entry.speaker !== null || entry.figure.via !== null
}

function holds(span: Quote['contents'][number], { span: own }: Figure): boolean {
  return span.paragraph === own.paragraph && span.start <= own.start && own.end <= span.end
}

/** Figures with the same key share a sentence and who counted them. */
function toKey(article: Article, entry: FigureEntry): string {
  const { span } = entry.figure
  const { start } = findSentence(article.paragraphs[span.paragraph]?.text ?? '', span)
  return `${span.paragraph} ${start} ${toCounter(entry)}`
}

function toCounter({ speaker, figure }: FigureEntry): string {
  const by = speaker === null ? wording.embeds.uncounted : wording.embeds.counted(speaker.label)
  return figure.via === null ? by : `${by}. ${wording.making.passedOnBy(figure.via)}`
}

/** Pieces of a quotation are joined by a space, as everywhere. */
function toQuoteParts(
  article: Article,
  quote: Quote,
  figures: readonly FigureEntry[],
): EmbeddedClaim['parts'] {
  return quote.contents.flatMap(({ paragraph, start, end }, index) => {
    const own = figures.filter(({ figure }) => holds({ paragraph, start, end }, figure))
    const parts = toSegments(article.paragraphs[paragraph]?.text ?? '', own.map(toMark), start, end)
    return index === 0 ? parts : [{ kind: 'text', text: ' ' } as const, ...parts]
  })
}

/** Characters shown on either side of the figures of a very long sentence. */
const room = 240

function toSentenceParts(article: Article, group: readonly FigureEntry[]): EmbeddedClaim['parts'] {
  const spans = group.map(({ figure }) => figure.span)
  const text = article.paragraphs[spans[0]?.paragraph ?? -1]?.text ?? ''
  const whole: TextRange = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
  const { before, after } = toContext(text, whole, room)
  const marked = toSegments(text, group.map(toMark), whole.start, whole.end)
  return [{ kind: 'text', text: before }, ...marked, { kind: 'text', text: after }]
}

function toMark({ figure: { id, span } }: FigureEntry): SpanToMark<string> {
  return { start: span.start, end: span.end, rank: 0, payload: id }
}

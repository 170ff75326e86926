/** The text of an article as its page shows it: paragraphs, lists, tables, block quotations, images. */
import { isWebAddress } from '../../links.ts'
import type { Article, ArticleImage, Paragraph } from '../../types.ts'
import { isReported } from '../lists/quotes.ts'
import type { ArticleEntry, QuoteEntry, SpeakerReference } from '../site/entries.ts'
import { toShort } from '../site/lead.ts'
import { findLeastSure } from '../site/speaker-decision.ts'
import type { TermMention } from './glossary.ts'
import { toSegments, type MarkedPart, type SpanToMark } from './marked-text.ts'
import { isSaying, type Marking, toMarks } from './markings.ts'

/**
 * Who speaks in a paragraph, shown beside it. `opening` is the start of the quotation, where several voices must be
 * told apart.
 */
export type Note = {
  readonly speaker: SpeakerReference
  readonly isReported: boolean
  readonly opening: string | null
  /** The address that says why the speaker of the least sure quotation was decided on, and how sure that is. */
  readonly why: string
}

/** One paragraph of a block, with its marks and the notes beside it. */
export type BlockItem = {
  readonly anchor: string
  /** Counted from 1 over the paragraphs that are not headings; null for a heading. */
  readonly number: number | null
  readonly segments: readonly MarkedPart<Marking>[]
  /** Those of a whole block quotation are at its first paragraph. */
  readonly notes: readonly Note[]
  /** The cells of a row, which has no other segments. */
  readonly cells?: readonly (readonly MarkedPart<Marking>[])[]
  /** True for the last line of a block quotation where it names the source: "— Ana Prieto". */
  readonly isSource?: boolean
}

/** A local image as the site has it. Addresses are from its root; `others` are the same image in several widths. */
export type PageImage = {
  readonly address: string
  /** In pixels, those of `address`. */
  readonly width: number
  readonly height: number
  readonly others: readonly { readonly address: string; readonly descriptor: string }[]
}

/** An image in its place: shown, or where it is on another host a link to it. */
export type ShownImage =
  | { readonly kind: 'local'; readonly alt: string | null; readonly image: PageImage }
  | {
      readonly kind: 'remote'
      readonly alt: string | null
      readonly address: string
      readonly host: string
    }

/**
 * A paragraph, or all items of a list, rows of a table or paragraphs of a block quotation. A "saying" is a paragraph
 * that is one quotation from end to end. A caption may have its image; an "image" is one without a caption.
 */
export type ArticleBlock = {
  readonly kind: 'heading' | 'body' | 'saying' | 'caption' | 'list' | 'quotation' | 'table' | 'image'
  readonly items: readonly BlockItem[]
  readonly image?: ShownImage
  /** True for a table whose first row names what stands below. */
  readonly hasHead?: boolean
}

/** What blocks show besides the article: terms to explain, the address of the decisions, and images by file. */
type Shown = {
  readonly terms: readonly TermMention[]
  readonly making: string
  readonly images: ReadonlyMap<string, PageImage>
}

/** The blocks of an article, in order of the text. */
export function toBlocks(entry: ArticleEntry, { terms, making, images }: Shown): readonly ArticleBlock[] {
  const { article, anchors, numbers } = entry
  const [decisions = ''] = making.split('#')
  const marks = toMarks(entry, terms)
  const quotes = Map.groupBy(entry.quotes, ({ quote }) => quote.contents[0]?.paragraph ?? -1)
  const toQuotes = (places: readonly number[]): readonly QuoteEntry[] =>
    places.flatMap((place) => quotes.get(place) ?? [])
  return findGroups(article, quotes, images).map(({ kind, places, image }): ArticleBlock => {
    const texts = places.map((place) => article.paragraphs[place]?.text ?? '')
    const items = places.map((place, index): BlockItem => {
      const text = texts[index] ?? ''
      const item = {
        anchor: anchors[place] ?? '',
        number: numbers[place] ?? null,
        segments: kind === 'table' ? [] : toSegments(text, marks[place] ?? []),
        notes: toNotes(
          kind === 'quotation' ? (index === 0 ? toQuotes(places) : []) : toQuotes([place]),
          decisions,
        ),
      }
      if (kind === 'table') return { ...item, cells: toCells(text, marks[place] ?? []) }
      const isSource = kind === 'quotation' && index > 0 && index === places.length - 1 && SOURCE.test(text)
      return isSource ? { ...item, isSource } : item
    })
    return {
      kind,
      items,
      ...(image ? { image } : {}),
      ...(kind === 'table' ? { hasHead: isHeaded(texts) } : {}),
    }
  })
}

/** Matches "— Ana Prieto, mayor" and "-- The Harbour Post"; not "— and then we left", "-We left" nor a whole sentence. */
const SOURCE = /^(?:[—–―]|--|-(?=\s))\s*\p{Lu}.{0,120}(?<![.!?”])$/u

type Group = {
  readonly kind: ArticleBlock['kind']
  /** Paragraphs by their place in the article. */
  readonly places: number[]
  readonly image: ShownImage | null
}

/** The kinds of block that take up all paragraphs of their kind that follow each other. */
const gathered: ReadonlySet<ArticleBlock['kind']> = new Set(['list', 'quotation', 'table'])

function findGroups(
  { paragraphs, images }: Article,
  quotes: ReadonlyMap<number, readonly QuoteEntry[]>,
  known: ReadonlyMap<string, PageImage>,
): readonly Group[] {
  const groups: Group[] = []
  const byPlace = Map.groupBy(images, ({ paragraph }) => Math.min(paragraph, paragraphs.length))
  const toShownAt = (place: number): readonly (ShownImage | null)[] =>
    (byPlace.get(place) ?? []).map((image) => toShownImage(image, known))
  const addAlone = (shown: readonly (ShownImage | null)[]): void =>
    shown.forEach((image) => image && groups.push({ kind: 'image', places: [], image }))
  paragraphs.forEach((paragraph, place) => {
    const kind = toBlockKind(paragraph, quotes.get(place) ?? [])
    const shown = toShownAt(place)
    const isCaption = kind === 'caption'
    // A caption is that of the image right above it, and of no other where that one is missing.
    addAlone(isCaption ? shown.slice(0, -1) : shown)
    const last = groups.at(-1)
    if (last?.kind === kind && gathered.has(kind) && !isClosed(last, paragraphs)) last.places.push(place)
    else groups.push({ kind, places: [place], image: (isCaption && shown.at(-1)) || null })
  })
  addAlone(toShownAt(paragraphs.length))
  return groups
}

/** True where the source of a block quotation was named: what follows is another. */
function isClosed({ kind, places }: Group, paragraphs: readonly Paragraph[]): boolean {
  return kind === 'quotation' && places.length > 1 && SOURCE.test(paragraphs[places.at(-1) ?? -1]?.text ?? '')
}

/** Null for an image whose file is not there. */
function toShownImage(
  { file, url, alt }: ArticleImage,
  known: ReadonlyMap<string, PageImage>,
): ShownImage | null {
  if (isWebAddress(url)) return { kind: 'remote', alt, address: url, host: new URL(url).hostname }
  const image = file === null ? undefined : known.get(file)
  return image ? { kind: 'local', alt, image } : null
}

function toBlockKind(paragraph: Paragraph, quotes: readonly QuoteEntry[]): ArticleBlock['kind'] {
  if (paragraph.kind === 'listitem') return 'list'
  if (paragraph.kind === 'row') return 'table'
  if (paragraph.kind !== 'body') return paragraph.kind
  return quotes.some(({ quote }) => isSaying(paragraph, quote)) ? 'saying' : 'body'
}

/** What stands between the cells of a row. */
const cellMark = ' | '

/** A row's cells; joined by the mark they give the text back. */
function toCells(text: string, marks: readonly SpanToMark<Marking>[]): BlockItem['cells'] & object {
  let from = 0
  return text.split(cellMark).map((cell) => {
    const start = from
    from += cell.length + cellMark.length
    return toSegments(text, marks, start, start + cell.length)
  })
}

/** True where a first row without a number stands above rows that each have one: the record does not say which it is. */
function isHeaded([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && !/\d/.test(first) && others.every((text) => /\d/.test(text))
}

function toNotes(quotes: readonly QuoteEntry[], making: string): readonly Note[] {
  const groups = Map.groupBy(quotes, ({ quote, speaker }) => `${speaker.label} ${isReported(quote)}`)
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    const least = findLeastSure(group)
    if (!first || !least) return []
    return [
      {
        speaker: first.speaker,
        isReported: isReported(first.quote),
        opening: groups.size > 1 ? toShort(first.quote.text, 26).replace(CLOSING_MARK, '') : null,
        why: `${making}#${least.quote.id}`,
      },
    ]
  })
}

/** Matches the comma of "We stay,"; not the dots of "We …". */
const CLOSING_MARK = /[.,;:]$/

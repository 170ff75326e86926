import type { Figure, Quote, Paragraph } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toPeriodWords } from '../measures/period-words.ts'
import { isPlainWord } from '../site/minor-figures.ts'
import { toMachineValue, toReading } from '../site/numbers.ts'
import type { SpanToMark } from './marked-text.ts'
import type { TermMention } from './glossary.ts'
import type { ArticleEntry, FigureEntry } from '../site/entries.ts'

/** A mark in the text: a quotation, a figure, or a term that the glossary explains. */
export type Marking =
  | {
      readonly kind: 'quote'
      readonly id: string | null
      /**
       * "q" in running text, "said" where the paragraph is one quotation, "told" for reported speech without quotation
       * marks.
       */
      readonly look: 'q' | 'said' | 'told'
    }
  | {
      readonly kind: 'figure'
      readonly id: string
      readonly value: string
      /** False for a minor count, which is no link. */
      readonly isLink: boolean
      /**
       * The note beside it, which starts with the printed words: "10 per cent: about 10 %, of “members”, 2023". Null
       * where it would say no more than the text: without a bound, a period or a measure.
       */
      readonly note: string | null
    }
  | { readonly kind: 'term'; readonly address: string }

/** The marks of each paragraph, in UTF-16 offsets. */
export function toMarks(
  entry: ArticleEntry,
  terms: readonly TermMention[],
): readonly (readonly SpanToMark<Marking>[])[] {
  const { paragraphs } = entry.article
  const marks: SpanToMark<Marking>[][] = paragraphs.map(() => [])
  for (const { quote } of entry.quotes) {
    const look =
      quote.form === 'indirect'
        ? 'told'
        : isSaying(paragraphs[quote.contents[0]?.paragraph ?? -1], quote)
          ? 'said'
          : 'q'
    quote.contents.forEach(({ paragraph, start, end }, index) => {
      // Only the first stretch gets the id, because an id must be unique.
      const id = index === 0 ? quote.id : null
      const payload: Marking = { kind: 'quote', id, look }
      marks[paragraph]?.push({ start, end, rank: 0, payload })
    })
  }
  for (const figureEntry of entry.figures) {
    const { figure } = figureEntry
    const { paragraph, start, end } = figure.span
    const payload: Marking = {
      kind: 'figure',
      id: figure.id,
      value: toMachineValue(figure),
      isLink: !isPlainWord(figureEntry),
      note: hasNote(figureEntry) ? toLabel(figure) : null,
    }
    marks[paragraph]?.push({ start, end, rank: 1, payload })
  }
  for (const { paragraph, start, end, address } of terms) {
    const own = marks[paragraph]
    // Links cannot be nested.
    const isLinked = own?.some(
      (mark) => mark.payload.kind === 'figure' && mark.start < end && start < mark.end,
    )
    if (!isLinked) own?.push({ start, end, rank: 2, payload: { kind: 'term', address } })
  }
  return marks
}

/** "4 people" with `of` "people (harbour)" gives "4 people (harbour)"; "4 %" with "boats" gives "4 %, of “boats”". */
function withCounted(words: string, of: string): string {
  const [head = ''] = of.split(' (')
  return words.endsWith(` ${head}`)
    ? words + of.slice(head.length)
    : `${words}, ${wording.article.ofWhat(of)}`
}

function hasNote({ figure, measures }: FigureEntry): boolean {
  return figure.qualifier !== '=' || figure.period !== null || measures.length > 0
}

/** How a figure was read, what it counts and for when, preceded by its printed words unless the reading contains them. */
function toLabel(figure: Figure): string {
  const reading = toCountedReading(figure)
  const label = toReading(figure).includes(figure.text) ? reading : `${figure.text}: ${reading}`
  return figure.period === null ? label : `${label}, ${toPeriodWords(figure.period)}`
}

/** How a figure was read and what it counts: "19 people, of “the dead”". */
export function toCountedReading(figure: Figure): string {
  const reading = toReading(figure)
  return figure.of === null ? reading : withCounted(reading, figure.of)
}

/** Matches "“”." around a quotation; not "“”, he said". */
const ONLY_MARKS = /^[\s"'“”‘’«».,!?…]*$/

/** True when nothing but quotation marks and punctuation surrounds the quotation, in running text or a block quotation. */
export function isSaying(paragraph: Paragraph | undefined, quote: Quote): boolean {
  const [span, ...others] = quote.contents
  if (!paragraph || !span || others.length > 0 || quote.form === 'indirect') return false
  if (paragraph.kind !== 'body' && paragraph.kind !== 'quotation') return false
  return ONLY_MARKS.test(paragraph.text.slice(0, span.start) + paragraph.text.slice(span.end))
}

import type { BareFigure, Paragraph, Quote } from '../../types.ts'
import { mayCount, mayMultiply } from '../english/numbers/number-words.ts'
import { toQuoted } from '../measures/said-in.ts'
import { toHash } from '../strings/hash.ts'
import { findPieces, type Piece } from '../tokens/pieces.ts'
import { retag } from '../tokens/retag.ts'
import type { Token } from '../tokens/tokens.ts'
import { toWords } from '../tokens/words.ts'
import { joinCompounds } from './context/compounds.ts'
import { fillUnits } from './context/missing-units.ts'
import { readDollars, toOwnDollars } from './context/own-dollar.ts'
import { joinRanges } from './context/ranges.ts'
import { type Draft, findDrafts } from './draft/drafts.ts'
import { readOf } from './entity/of.ts'
import { findCitations } from './labels/citations.ts'
import { type DateSpan, findDates } from './labels/dates.ts'
import { findMultiples } from './multiples.ts'
import type { Numeral } from './numerals/numeral.ts'
import { toPointed } from './numerals/decimal-comma.ts'
import { findNumerals } from './numerals/numerals.ts'
import { findConversions } from './restatements.ts'
import { readTrend } from './trend/trend.ts'

export type FigureContext = {
  readonly articleId: string
  /** BCP 47 tag of the text; null is English. It decides what "45.000" and "3,5" are. */
  readonly lang?: string | null
  readonly quotes: readonly Quote[]
  /** Words and tags of a paragraph, by index; asked only for paragraphs that hold a number. */
  readonly tokensOf: (paragraph: number) => readonly Token[]
}

/** Characters of text on either side of a figure that its id is made from. */
const NEIGHBOURHOOD = 40

/**
 * The figures of an article: every number that measures or counts something, with value, unit, bound, trend and what it
 * counts; offsets are in the paragraphs' text. Dates, names and labels are left out. Never throws; linear in the text.
 */
export function findFigures(paragraphs: readonly Paragraph[], context: FigureContext): readonly BareFigure[] {
  const occurrences = new Map<string, number>()
  const texts = paragraphs.map(({ text }) => text)
  const dollars = readDollars(texts)
  const citations = findCitations(texts)
  const quoted = toQuoted(context.quotes)
  return paragraphs.flatMap(({ text: written }, paragraph) => {
    const text = toPointed(written, context.lang ?? null)
    const isMultiplied = mayMultiply(text)
    if (!isMultiplied && !mayCount(text)) return []
    const pieces = findPieces(text)
    const dates = [...findDates(text), ...(citations[paragraph] ?? [])].toSorted(
      (one, other) => one.start - other.start,
    )
    const numerals = outside(dates, findNumerals(pieces, context.lang ?? null), pieces)
    if (numerals.length === 0 && !isMultiplied) return []
    const words = retag(toWords(pieces, context.tokensOf(paragraph)))
    const read = fillUnits(words, joinRanges(words, joinCompounds(words, findDrafts(words, numerals))))
    const drafts = toApart(toOwnDollars(words, read, dollars, text))
    const ids = drafts.map(toId)
    const conversions = findConversions(words, drafts)
    const figures = drafts.map((draft, index): BareFigure => {
      const restated = conversions.get(index)
      return {
        ...toFigure(draft, ids[index] ?? ''),
        // What is only "about" or "over" in one unit is so in the other.
        qualifier:
          draft.qualifier === '=' && restated !== undefined
            ? (drafts[restated]?.qualifier ?? '=')
            : draft.qualifier,
        trend: readTrend(words, drafts, index),
        of: readOf(text, words, drafts, restated ?? index),
        conversionOf: restated === undefined ? null : (ids[restated] ?? null),
      }
    })
    const multiples = (isMultiplied ? findMultiples(words) : []).map(({ draft, trend }): BareFigure => ({
      ...toFigure(draft, toId(draft)),
      trend,
      of: readOf(text, words, [draft], 0),
    }))
    return [...figures, ...multiples].toSorted((one, other) => one.span.start - other.span.start)

    function toFigure(draft: Draft, id: string): BareFigure {
      const [start, end] = toOffsets(draft)
      return {
        id,
        span: { paragraph, start, end },
        text: written.slice(start, end),
        kind: draft.kind,
        value: draft.value,
        unit: draft.unit,
        qualifier: draft.qualifier,
        trend: null,
        of: null,
        conversionOf: null,
        quote:
          quoted.get(paragraph)?.find(({ content }) => content.start <= start && end <= content.end)?.quote
            .id ?? null,
      }
    }

    function toId(draft: Draft): string {
      const [start, end] = toOffsets(draft)
      const around = written.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD)
      const key = `${context.articleId}\n${around}\n${written.slice(start, end)}`
      const occurrence = occurrences.get(key) ?? 0
      occurrences.set(key, occurrence + 1)
      return `f${toHash(`${key}\n${occurrence}`)}`
    }

    function toOffsets(draft: Draft): readonly [start: number, end: number] {
      return [pieces[draft.first]?.start ?? 0, pieces[draft.last]?.end ?? 0]
    }
  })
}

/** The numerals that touch no date; both lists are in reading order. */
function outside(
  dates: readonly DateSpan[],
  numerals: readonly Numeral[],
  pieces: readonly Piece[],
): readonly Numeral[] {
  let cursor = 0
  return numerals.filter(({ first, last }) => {
    const start = pieces[first]?.start ?? 0
    const end = pieces[last]?.end ?? 0
    while (cursor < dates.length && (dates[cursor]?.end ?? 0) <= start) cursor++
    return (dates[cursor]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

/** Figures of which none takes a word of the one before it: "0/ half million" is one. */
function toApart(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, index) => draft.from > (drafts[index - 1]?.last ?? -1))
}

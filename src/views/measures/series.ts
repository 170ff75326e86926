import { readSource } from '../../text/measures/count-source.ts'
import { readTeller } from '../../text/measures/count-teller.ts'
import { readPeriod } from '../../text/measures/period.ts'
import { readRelativePeriod } from '../../text/measures/relative-period.ts'
import type { Article, Measure, Qualifier } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findSentence } from '../site/context.ts'
import { toDateKey, toDatePhrase } from '../site/dates.ts'
import { toMeasureUnit, toSentence } from '../site/followed-figures.ts'
import type { FigureEntry, SpeakerReference } from '../site/entries.ts'
import { toPeriodWords, toDayRange, type DayRange } from './period-words.ts'

/** Whose count it is: a speaker, the words of the sentence that name a source, or neither. */
export type Count = { readonly speaker: SpeakerReference | null; readonly source: string | null }

/** The time of a value: a period stated in the text, or else only the date of the article. */
export type When = {
  /** EDTF; null for an undated article. */
  readonly edtf: string | null
  readonly words: string
  readonly isStated: boolean
  /** Where the time comes from: "named in the sentence". */
  readonly from: string
  readonly stretch: DayRange | null
}

/** One place in the texts that gives a value, with the figures that restate it in other units. */
export type ValueMention = {
  readonly entry: FigureEntry
  readonly restated: readonly FigureEntry[]
  /** Low and high in the measure's unit; null where the units cannot be compared. */
  readonly value: readonly [number, number] | null
  /** The stated period in EDTF, and where it was read. */
  readonly period: { readonly edtf: string; readonly from: string } | null
  readonly count: Count
}

/** One value of a series. Several articles that give the same value make one point. */
export type Point = {
  readonly value: readonly [number, number] | null
  readonly qualifier: Qualifier
  readonly when: When
  /** The most informative first (with a period, a source), then the earliest. */
  readonly mentions: readonly [ValueMention, ...ValueMention[]]
}

/** Without a stated period, the same value in articles this many days apart may be about another time. */
const sameEvent = 366

/** The values of a measure, earliest first, undated last. A value that several articles give is one point. */
export function toSeries(entries: readonly FigureEntry[], measure: Measure): readonly Point[] {
  const restating = Map.groupBy(
    entries.filter(({ figure }) => figure.conversionOf !== null),
    ({ figure }) => figure.conversionOf ?? '',
  )
  const mentions = entries
    .filter(({ figure }) => figure.conversionOf === null)
    .map((entry) => toMention(entry, restating.get(entry.figure.id) ?? [], measure))
  const alike = Map.groupBy(mentions, toKey)
  return [...alike.values()]
    .flatMap(toEvents)
    .map(toPoint)
    .toSorted((a, b) => toOrder(a) - toOrder(b) || compareDates(a.mentions[0], b.mentions[0]))
}

function toMention(entry: FigureEntry, restated: readonly FigureEntry[], measure: Measure): ValueMention {
  const { figure } = entry
  const pair = typeof figure.value === 'number' ? ([figure.value, figure.value] as const) : figure.value
  const low = toMeasureUnit(pair[0], figure.unit, measure)
  const high = toMeasureUnit(pair[1], figure.unit, measure)
  return {
    entry,
    restated,
    value: low === null || high === null ? null : [low, high],
    period: toPeriod(entry),
    count: toCount(entry),
  }
}

/**
 * Whose count a figure is. A source that repeats the speaker is left out, and so is an unresolved speaker beside a
 * source.
 */
function toCount({ figure, article, speaker }: FigureEntry): Count {
  const sentence = toSentence(article.article, figure)
  const isKnown = speaker !== null && speaker.address !== null
  const span = readSource(sentence) ?? (isKnown ? null : readTeller(sentence))
  if (span === null) return { speaker, source: null }
  const source = sentence.slice(span.start, span.end)
  return isKnown
    ? { speaker, source: source.includes(speaker.label) ? null : source }
    : { speaker: null, source }
}

/**
 * The period that the sentence states, or that of the sentence before, where "also" carries it on: "Sales fell in 2023.
 * Rents also rose."
 */
function toPeriod({ figure, article }: FigureEntry): ValueMention['period'] {
  const text = withoutFigures(article.article, figure.span.paragraph)
  const { start, end } = findSentence(text, figure.span)
  const own = readPeriod(text.slice(start, end))
  if (own !== null) return { edtf: own, from: wording.measures.fromSentence }
  const relative = readRelativePeriod(text.slice(start, end), article.article.published)
  if (relative !== null) return { edtf: relative, from: wording.measures.fromSentenceCounted }
  if (start === 0 || !GOES_ON.test(text.slice(start, end))) return null
  const stop = text.slice(0, start).trimEnd().length
  const before = findSentence(text, { start: stop - 1, end: stop })
  const edtf = readPeriod(text.slice(before.start, stop))
  return edtf === null ? null : { edtf, from: wording.measures.fromSentenceBefore }
}

/** A paragraph with every figure masked by "#", so that "2020 tonnes" is not read as a year. Offsets stay the same. */
function withoutFigures(article: Article, paragraph: number): string {
  const text = article.paragraphs[paragraph]?.text ?? ''
  return article.figures
    .filter(({ span }) => span.paragraph === paragraph)
    .reduce(
      (rest, { span: { start, end } }) => rest.slice(0, start) + '#'.repeat(end - start) + rest.slice(end),
      text,
    )
}

/** Matches "Rents also rose"; not "Rents rose". */
const GOES_ON = /\balso\b/i

/** A key for the same value: six significant digits, and whether it is an upper bound. */
function toKey({ entry: { figure }, value }: ValueMention): string {
  const numbers = value?.map((each) => Number(each.toPrecision(6))) ?? [figure.value, figure.unit]
  return `${numbers.join(' ')} ${figure.qualifier.startsWith('<') ? '<' : ''}`
}

/**
 * Groups mentions of one value by the period they state. A mention without a period joins the only period there is, or
 * else mentions dated within a year of it.
 */
function toEvents(mentions: readonly ValueMention[]): readonly (readonly ValueMention[])[] {
  const stated = [
    ...Map.groupBy(
      mentions.filter(({ period }) => period !== null),
      ({ period }) => period?.edtf,
    ).values(),
  ]
  const rest = mentions.filter(({ period }) => period === null)
  if (stated.length === 1) return [[...(stated[0] ?? []), ...rest]]
  const events: ValueMention[][] = []
  let first: DayRange | null = null
  for (const mention of rest.toSorted((a, b) => compareDates(a, b))) {
    const told = toTold(mention)
    const last = events.at(-1)
    if (last && (told === null || first === null || told.from - first.from < sameEvent)) last.push(mention)
    else {
      events.push([mention])
      first = told
    }
  }
  return [...stated, ...events]
}

function toPoint(mentions: readonly ValueMention[]): Point {
  const sorted = mentions.toSorted((a, b) => toTelling(b) - toTelling(a) || compareDates(a, b))
  const first = sorted[0] as ValueMention
  const { published } = (mentions.toSorted(compareDates)[0] as ValueMention).entry.article.article
  return {
    value: first.value,
    qualifier: first.entry.figure.qualifier,
    when:
      first.period === null
        ? {
            edtf: published,
            words: toDatePhrase(published),
            isStated: false,
            from: published === null ? wording.measures.fromNowhere : wording.measures.fromArticle,
            stretch: published === null ? null : toDayRange(published, null),
          }
        : {
            edtf: first.period.edtf,
            words: toPeriodWords(first.period.edtf),
            isStated: true,
            from: first.period.from,
            stretch: toDayRange(first.period.edtf, published),
          },
    mentions: [first, ...sorted.slice(1)],
  }
}

/** Ranks how informative a mention is: a period counts more than a source. */
function toTelling({ period, count }: ValueMention): number {
  return (period === null ? 0 : 2) + (count.source === null && count.speaker === null ? 0 : 1)
}

function toTold({ entry }: ValueMention): DayRange | null {
  const { published } = entry.article.article
  return published === null ? null : toDayRange(published, null)
}

/** Earliest article first, undated last. */
function compareDates(a: ValueMention, b: ValueMention): number {
  const toSortable = ({ entry }: ValueMention): string => toDateKey(entry.article.article.published) || '9999'
  return toSortable(a) < toSortable(b) ? -1 : toSortable(a) > toSortable(b) ? 1 : 0
}

function toOrder({ when }: Point): number {
  return when.stretch === null ? Number.MAX_SAFE_INTEGER : (when.stretch.from + when.stretch.to) / 2
}

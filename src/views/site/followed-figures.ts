import { addresses } from '../../links.ts'
import { dimensionOf, toUnit } from '../../text/english/numbers/unit-conversion.ts'
import { toFolded } from '../../text/strings/fold.ts'
import type { Article, Figure, Measure } from '../../types.ts'
import { findSentence } from './context.ts'
import type { MeasureReference } from './references.ts'

/** The measures that each figure of an article belongs to, by figure id. Figures without a measure are left out. */
export type MeasuresByFigure = ReadonlyMap<string, readonly Measure[]>

/**
 * A function that finds the measures of an article's figures. A figure belongs to a measure if its kind fits and its
 * sentence contains one of the measure's terms. Where `of` shows that some figures of the sentence are meant, those
 * that count something else are left out: "27 guards, nineteen of them of the night shift". A figure that restates
 * another follows it.
 */
export function toMeasurer(measures: readonly Measure[]): (article: Article) => MeasuresByFigure {
  const followed = measures.map((measure) => ({ measure, terms: measure.terms.map(toWords) }))
  return (article) => {
    const found = new Map<string, Measure[]>()
    const sentences = Map.groupBy(article.figures, (figure) => {
      const text = article.paragraphs[figure.span.paragraph]?.text ?? ''
      return `${figure.span.paragraph} ${findSentence(text, figure.span).start}`
    })
    const read = new Map<Figure, string>()
    const toSentenceWords = (figure: Figure): string => {
      const words = read.get(figure) ?? toWords(toSentence(article, figure))
      read.set(figure, words)
      return words
    }
    for (const { measure, terms } of followed) {
      for (const figures of sentences.values()) {
        const fitting = figures.filter((figure) => figure.conversionOf === null && isFitting(figure, measure))
        const first = fitting[0]
        if (!first || !hasTerm(toSentenceWords(first), terms)) continue
        const isMeant = ({ of }: Figure): boolean => of !== null && hasTerm(toWords(of), terms)
        const isToldApart = fitting.some(isMeant)
        for (const figure of fitting) {
          if (!isToldApart || figure.of === null || isMeant(figure)) add(found, figure.id, measure)
        }
      }
    }
    for (const { id, conversionOf } of article.figures) {
      for (const measure of found.get(conversionOf ?? '') ?? []) add(found, id, measure)
    }
    return found
  }
}

/**
 * Links to the measures by id: to a ledger of its own where there are two values or two periods to tell apart, else to
 * its line in the list.
 */
export function toMeasureReferences(
  measures: readonly Measure[],
  figures: readonly (readonly [figure: Figure, measures: readonly Measure[]])[],
): ReadonlyMap<string, MeasureReference> {
  const values = new Map(measures.map(({ id }) => [id, new Set<string>()]))
  const periods = new Map(measures.map(({ id }) => [id, new Set<string>()]))
  for (const [figure, own] of figures) {
    if (figure.conversionOf !== null) continue
    for (const measure of own) {
      values.get(measure.id)?.add(toValueKey(figure, measure))
      if (figure.period !== null) periods.get(measure.id)?.add(figure.period)
    }
  }
  return new Map(
    measures.map(({ id, label }) => {
      const isLedger = Math.max(values.get(id)?.size ?? 0, periods.get(id)?.size ?? 0) > 1
      return [
        id,
        { id, label, isLedger, address: isLedger ? addresses.measure(id) : addresses.measureLine(id) },
      ]
    }),
  )
}

/** Low and high in the measure's unit; null where the units cannot be compared. */
export function toMeasureValue({ value, unit }: Figure, measure: Measure): readonly [number, number] | null {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  const ends = [toMeasureUnit(low, unit, measure), toMeasureUnit(high, unit, measure)] as const
  return ends[0] === null || ends[1] === null ? null : [ends[0], ends[1]]
}

/** A key for the same value of a measure: six significant digits, and whether it is an upper bound. */
export function toValueKey(figure: Figure, measure: Measure): string {
  const ends = toMeasureValue(figure, measure)?.map((each) => Number(each.toPrecision(6)))
  return `${(ends ?? [figure.value, figure.unit]).join(' ')} ${figure.qualifier.startsWith('<') ? '<' : ''}`
}

/**
 * A value converted to the measure's unit (a yearly amount counts as the amount of a year); null where units cannot be
 * compared.
 */
function toMeasureUnit(value: number, unit: string | null, measure: Measure): number | null {
  if (measure.unit === null || unit === null || unit === measure.unit) return value
  // A measure of "signatures" includes "valid signatures".
  if (measure.dimension === 'count' && unit.endsWith(` ${measure.unit}`)) return value
  const plain = measure.unit.includes(' per ') ? unit : unit.replace(YEARLY, '')
  // A text rarely says which ton it means: the number stays as printed rather than being reduced by a guess.
  if (isAnyTon(unit) && measure.unit === 'tonne') return value
  return plain === measure.unit ? value : toUnit(value, plain, measure.unit)
}

/** True for a ton that may be short, long or metric. */
export function isAnyTon(unit: string | null): boolean {
  return unit?.replace(YEARLY, '') === 'ton'
}

/** The sentence that contains a figure, or the figure's own words where the paragraph is missing. */
export function toSentence(article: Article, figure: Figure): string {
  const text = article.paragraphs[figure.span.paragraph]?.text
  if (text === undefined) return figure.text
  const { start, end } = findSentence(text, figure.span)
  return text.slice(start, end)
}

function isFitting({ kind, unit }: Figure, { dimension, unit: shown }: Measure): boolean {
  if (unit === null || shown === null) return kind === dimension
  if (unit === shown) return kind === dimension || kind === 'rate'
  const plain = shown.includes(' per ') ? unit : unit.replace(YEARLY, '')
  if (plain === shown) return true
  const own = dimensionOf(plain)
  return own !== null && own === dimensionOf(shown) && own !== 'share'
}

function hasTerm(words: string, terms: readonly string[]): boolean {
  return terms.some((term) => words.includes(term))
}

/** The words of a text between single spaces, case and accents removed, so that "coca" is not found in "cocaine". */
function toWords(text: string): string {
  return ` ${toFolded(text).replace(NOT_A_WORD, ' ').trim()} `
}

function add(found: Map<string, Measure[]>, figure: string, measure: Measure): void {
  const known = found.get(figure)
  if (known) known.push(measure)
  else found.set(figure, [measure])
}

/** Matches the " per year" of "tonne per year"; not that of "tonne per day". */
const YEARLY = / per year$/

/** Matches the ", " of "coca, hectares"; not the letters. */
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu

import { addresses } from '../../links.ts'
import { dimensionOf, toUnit } from '../../text/english/numbers/unit-conversion.ts'
import { toFolded } from '../../text/strings/fold.ts'
import type { Article, Figure, Measure } from '../../types.ts'
import { findSentence } from './context.ts'
import type { MeasureReference } from './references.ts'

/** The measures that each figure of an article belongs to, by figure id. Figures without a measure are left out. */
export type FiguresByMeasure = ReadonlyMap<string, readonly MeasureReference[]>

/**
 * A function that finds the measures of an article's figures. A figure belongs to a measure if its kind fits and its
 * sentence contains one of the measure's terms. Where `of` shows that some figures of the sentence are meant, those
 * that count something else are left out: "27 guards, nineteen of them of the night shift". A figure that restates
 * another follows it.
 */
export function toMeasurer(measures: readonly Measure[]): (article: Article) => FiguresByMeasure {
  const followed = measures.map((measure) => ({
    measure,
    reference: { id: measure.id, label: measure.label, address: addresses.measure(measure.id) },
    terms: measure.terms.map(toWords),
  }))
  return (article) => {
    const found = new Map<string, MeasureReference[]>()
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
    for (const { measure, reference, terms } of followed) {
      for (const figures of sentences.values()) {
        const fitting = figures.filter((figure) => figure.conversionOf === null && isFitting(figure, measure))
        const first = fitting[0]
        if (!first || !hasTerm(toSentenceWords(first), terms)) continue
        const isMeant = ({ of }: Figure): boolean => of !== null && hasTerm(toWords(of), terms)
        const isToldApart = fitting.some(isMeant)
        for (const figure of fitting) {
          if (!isToldApart || figure.of === null || isMeant(figure)) add(found, figure.id, reference)
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
 * A value converted to the measure's unit (a yearly amount counts as the amount of a year); null where units cannot be
 * compared.
 */
export function toMeasureUnit(value: number, unit: string | null, measure: Measure): number | null {
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

function add(found: Map<string, MeasureReference[]>, figure: string, measure: MeasureReference): void {
  const known = found.get(figure)
  if (known) known.push(measure)
  else found.set(figure, [measure])
}

/** Matches the " per year" of "tonne per year"; not that of "tonne per day". */
const YEARLY = / per year$/

/** Matches the ", " of "coca, hectares"; not the letters. */
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu

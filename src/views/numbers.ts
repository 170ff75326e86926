import type { Figure, FigureKind, Qualifier } from '../types.ts'
import { toTable } from '../text/table.ts'

/** "about", "more than" …; empty for an exact number. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': 'about',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
}

/** What a reader calls each kind, as a heading. */
export const kindWords: Readonly<Record<FigureKind, string>> = {
  money: 'Money',
  percent: 'Percentages',
  people: 'People',
  count: 'Counts',
  mass: 'Weights',
  area: 'Areas',
  length: 'Distances',
  duration: 'Durations',
  rate: 'Rates',
  ratio: 'Ratios',
  age: 'Ages',
  other: 'Other figures',
}

/** How the figure was read: "more than 2,000,000 people", "450 million USD", "2 to 3 years". */
export function toReading(figure: Figure): string {
  const number =
    typeof figure.value === 'number' ? toNumber(figure.value) : figure.value.map(toNumber).join(' to ')
  const unit =
    figure.unit === null ? '' : figure.unit === 'percent' ? ' %' : ` ${toUnit(figure.unit, figure.value)}`
  const trend = figure.trend === null ? '' : figure.trend === 'up' ? ', rising' : ', falling'
  return `${qualifierWords[figure.qualifier]} ${number}${unit}`.trim() + trend
}

/** The value of `<data>`: one number, or a range as ISO 8601 writes one, "2/3". */
export function toMachineValue(figure: Figure): string {
  return typeof figure.value === 'number' ? String(figure.value) : figure.value.join('/')
}

/** One number to sort by: a range counts as its middle. */
export function toMagnitude(figure: Figure): number {
  return typeof figure.value === 'number' ? figure.value : (figure.value[0] + figure.value[1]) / 2
}

/** "1,300", "1.5 million"; never rounded to fewer than six significant digits. */
export function toNumber(value: number): string {
  return Math.abs(value) >= 1e6 ? large.format(value) : plain.format(value)
}

/** "1 article", "9 articles". */
export function toCount(count: number, noun: string): string {
  return `${plain.format(count)} ${count === 1 ? noun : toPlural(noun)}`
}

/** A unit as a heading has it: "tonnes per year", "USD". */
export function toUnitWords(unit: string): string {
  return toUnit(unit, 0)
}

/** The unit as it goes with the number: "1 tonne", "3 tonnes per year", "3 USD". */
function toUnit(unit: string, value: Figure['value']): string {
  if (value === 1 || CODE.test(unit)) return unit
  const [noun = '', ...rest] = unit.split(PER)
  const words = noun.split(' ')
  return [[...words.slice(0, -1), toPlural(words.at(-1) ?? '')].join(' '), ...rest].join(' per ')
}

function toPlural(noun: string): string {
  const irregular = irregularPlurals[noun]
  if (irregular !== undefined) return irregular
  if (CONSONANT_Y.test(noun)) return `${noun.slice(0, -1)}ies`
  return HISSING.test(noun) ? `${noun}es` : `${noun}s`
}

const irregularPlurals = toTable<string>({
  people: 'people',
  police: 'police',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  hertz: 'hertz',
})

/** Matches "USD"; not "tonne". */
const CODE = /^\p{Lu}+$/u

/** Matches the " per " of "tonne per year"; not "percent". */
const PER = / per /

/** Matches "country"; not "day". */
const CONSONANT_Y = /[^aeiou]y$/

/** Matches "bus", "box" and "inch"; not "tonne". */
const HISSING = /(?:s|x|z|ch|sh)$/

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const large = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
})

import { toNumberWords } from '../../locale/intl.ts'
import type { Figure } from '../../types.ts'
import * as wording from '../../wording/wording.ts'

/** How the figure was read, in words: "more than 2,000,000 people", "thousands of people", "2 to 3 years". */
export function toReading(figure: Figure): string {
  const trend = figure.trend === null ? '' : `, ${wording.numbers[figure.trend]}`
  const many = toVagueWords(figure)
  if (many !== null) return many + trend
  const number =
    typeof figure.value === 'number'
      ? toNumberWords(figure.value)
      : wording.numbers.range(toNumberWords(figure.value[0]), toNumberWords(figure.value[1]))
  const unit =
    figure.unit === null
      ? ''
      : figure.unit === 'percent'
        ? ' %'
        : ` ${toUnitWords(figure.unit, figure.value)}`
  return `${wording.numbers.bounds[figure.qualifier]} ${number}${unit}`.trim() + trend
}

/** "thousands of people" where the text says no more than that; null for other figures. */
function toVagueWords({ text, value, unit, qualifier }: Figure): string | null {
  if (typeof value !== 'number' || qualifier !== '>=') return null
  const many = wording.numbers.vague[value]
  if (many === undefined || !PLURAL.test(text)) return null
  return unit === null ? many : wording.numbers.vagueOf(many, toUnitWords(unit))
}

/** The `value` of a `<data>` element: one number, or a range with a slash as in ISO 8601, "2/3". */
export function toMachineValue(figure: Figure): string {
  return typeof figure.value === 'number' ? String(figure.value) : figure.value.join('/')
}

/** One number to sort by: the middle of a range. */
export function toMagnitude(figure: Figure): number {
  return typeof figure.value === 'number' ? figure.value : (figure.value[0] + figure.value[1]) / 2
}

/** A unit in the form that goes with `value`: "1 tonne", "3 tonnes per year", "3 USD"; without a value, the plural. */
export function toUnitWords(unit: string, value: Figure['value'] = 0): string {
  if (CODE.test(unit)) return unit
  const [noun = '', ...rest] = unit.split(PER)
  const { unit: toNoun, per } = wording.numbers
  return [toNoun(noun, value === 1 ? 1 : 0), ...rest.map((other) => toNoun(other, 1))].join(per)
}

/** Matches "thousands" and "Hundreds of dollars"; not "a thousand" or "1,000". */
const PLURAL = /^\p{L}{6,}s\b/u

/** Matches "USD"; not "tonne". */
const CODE = /^\p{Lu}+$/u

/** Matches the " per " of "tonne per year"; not "percent". */
const PER = / per /

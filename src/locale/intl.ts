/** Numbers, dates, lists and plurals as the language of the site writes them. */
import { language } from './language.ts'

const locale = language === 'es' ? 'es-CO' : 'en-GB'

/** A noun with its form for one and for other numbers: "article", "articles". */
export type Noun = { readonly one: string; readonly other: string }

/** A number in words for reading: "1,300", "1.5 million", with up to six decimals. */
export function toNumberWords(value: number): string {
  return (Math.abs(value) < 1e6 ? plain : large).format(value)
}

/** A count in digits: "1,300", "1,500,000". */
export function toPlainNumber(value: number): string {
  return plain.format(value)
}

/** A short number for an axis: "1.5M". */
export function toAxisNumber(value: number): string {
  return axis.format(value)
}

/** A count with its noun: "1 article", "1,300 articles". */
export function toCount(count: number, noun: Noun): string {
  return `${plain.format(count)} ${toForm(count, noun)}`
}

/** The noun alone in the form for a count: "articles". */
export function toForm(count: number, { one, other }: Noun): string {
  return plurals.select(count) === 'one' ? one : other
}

/** A list in words: "a, b and c". */
export function toList(parts: readonly string[]): string {
  return conjunction.format(parts)
}

/** A list of alternatives in words: "a, b or c". */
export function toChoice(parts: readonly string[]): string {
  return disjunction.format(parts)
}

/** A date in words from the parts of an ISO date: "25 February 2026", "February 2026", "2026". */
export function toDateText(year: string, month?: string, day?: string): string {
  if (month === undefined) return year
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return (day === undefined ? months : days).format(date)
}

/** The same in short: "25 Feb 2026", "Feb 2026", "2026"; in Spanish without "de": "25 feb 2026". */
export function toShortDateText(year: string, month?: string, day?: string): string {
  if (month === undefined) return year
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return (day === undefined ? shortMonths : shortDays).format(date).replaceAll(' de ', ' ')
}

/** A day or month in words without its year, from the parts of an ISO date: "25 February", "February". */
export function toDayOfYearText(month: string, day?: string): string {
  // A leap year, which has every day.
  const date = Date.UTC(2024, Number(month) - 1, Number(day ?? 1))
  return (day === undefined ? monthsOfYear : daysOfYear).format(date)
}

/** A month in short: "Feb 2026". */
export function toShortMonth(date: Date): string {
  return shortMonths.format(date)
}

/** A moment in the reader's own time: "25 Feb 2026, 14:05". */
export function toMoment(date: Date | number): string {
  return moments.format(date)
}

/** Compares two names for sorting from A to Z: negative where the first comes first. */
export function compareNames(one: string, other: string): number {
  return names.compare(one, other)
}

// Marked as pure, so that a script for browsers keeps only those that it uses.
const plain = /* @__PURE__ */ new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
const large = /* @__PURE__ */ new Intl.NumberFormat(locale, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
})
const axis = /* @__PURE__ */ new Intl.NumberFormat(language, {
  notation: 'compact',
  maximumFractionDigits: 2,
})
const plurals = /* @__PURE__ */ new Intl.PluralRules(locale)
const conjunction = /* @__PURE__ */ new Intl.ListFormat(locale)
const disjunction = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'disjunction' })
const toDateFormat = (day?: 'numeric', month: 'long' | 'short' = 'long'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day, month, year: 'numeric', timeZone: 'UTC' })
const months = /* @__PURE__ */ toDateFormat()
const days = /* @__PURE__ */ toDateFormat('numeric')
const daysOfYear = /* @__PURE__ */ new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const monthsOfYear = /* @__PURE__ */ new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
const shortMonths = /* @__PURE__ */ toDateFormat(undefined, 'short')
const shortDays = /* @__PURE__ */ toDateFormat('numeric', 'short')
const moments = /* @__PURE__ */ new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const names = /* @__PURE__ */ new Intl.Collator(locale)

/** Numbers, dates, lists and plurals as the language of the site writes them. */
import { language } from './language.ts'

const locale = language === 'es' ? 'es-CO' : 'en-GB'

/** A noun as it goes with one and with any other number: "article", "articles". */
export type Noun = { readonly one: string; readonly other: string }

/** "1,300", "1.5 million"; never rounded to fewer than six significant digits. */
export function toNumberWords(value: number): string {
  return (Math.abs(value) < 1e6 ? plain : large).format(value)
}

/** "1,300", "1,500,000": how many there are. */
export function toPlainNumber(value: number): string {
  return plain.format(value)
}

/** "1.5M", for the little room beside an axis. */
export function toAxisNumber(value: number): string {
  return axis.format(value)
}

/** "1 article", "1,300 articles". */
export function toCount(count: number, noun: Noun): string {
  return `${plain.format(count)} ${toForm(count, noun)}`
}

/** The noun alone: "articles". */
export function toForm(count: number, { one, other }: Noun): string {
  return plurals.select(count) === 'one' ? one : other
}

/** "a, b and c". */
export function toList(parts: readonly string[]): string {
  return conjunction.format(parts)
}

/** "a, b or c". */
export function toChoice(parts: readonly string[]): string {
  return disjunction.format(parts)
}

/** "25 February 2026", "February 2026", "2026" from the parts of an ISO date. */
export function toDateText(year: string, month?: string, day?: string): string {
  if (month === undefined) return year
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return (day === undefined ? months : days).format(date)
}

/** "Feb 2026". */
export function toShortMonth(date: Date): string {
  return shortMonths.format(date)
}

/** Below zero where the first name stands before the second in a list from A to Z. */
export function compareNames(one: string, other: string): number {
  return names.compare(one, other)
}

// A script for browsers keeps only those that it uses.
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
const toDateFormat = (day?: 'numeric'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day, month: 'long', year: 'numeric', timeZone: 'UTC' })
const months = /* @__PURE__ */ toDateFormat()
const days = /* @__PURE__ */ toDateFormat('numeric')
const shortMonths = /* @__PURE__ */ new Intl.DateTimeFormat(locale, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const names = /* @__PURE__ */ new Intl.Collator(locale)

import * as wording from '../../wording/wording.ts'
import type { SaidSentence } from '../compared/statements.ts'
import { toDayRange } from '../measures/period-words.ts'
import { toDateKey } from '../site/dates.ts'

/** A sentence with the date by which it is sorted: that of the article closest to the source that has one, EDTF. */
export type Told<Sentence> = Sentence & { readonly told: string | null }

/** The sentences with their dates, latest first, those without a date last; of one date they stay in order. */
export function toNewestFirst<Sentence extends SaidSentence>(
  sentences: readonly Sentence[],
): readonly Told<Sentence>[] {
  return sentences
    .map((sentence) => ({ ...sentence, told: toTold(sentence) }))
    .toSorted((a, b) => toDateKey(b.told).localeCompare(toDateKey(a.told), 'en'))
}

function toTold({ fragments: [first], also }: SaidSentence): string | null {
  const dates = [first, ...also].map(({ article }) => article.article.published)
  return dates.find((date) => toDateKey(date) !== '') ?? null
}

/** Months without a word from which on they are said. */
const LONG = 2

const DAYS_OF_MONTH = 30.44

/** Days added: the day after the last word is not counted, and from 1 January to 1 June lies a February. */
const SHORT = 3

/**
 * How long nothing had been said before each of the sentences, latest first: "Before that, 4 months without a word
 * here"; null for less than two months and where there is none before.
 */
export function toSilences(sentences: readonly Told<unknown>[]): readonly (string | null)[] {
  let last: number | null = null
  return sentences
    .toReversed()
    .map(({ told }) => {
      const range = told === null ? null : toDayRange(told, null)
      if (range === null) return null
      const months = last === null ? 0 : Math.floor((range.from - last + SHORT) / DAYS_OF_MONTH)
      last = Math.max(last ?? range.to, range.to)
      return months >= LONG ? wording.speakers.silence(months) : null
    })
    .toReversed()
}

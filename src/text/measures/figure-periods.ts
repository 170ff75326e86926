import { DATED_BEFORE, DATED_DOCUMENT, IN_COMPARISON } from '../english/dated-words.ts'
import { findPeriods, type PeriodAt } from './period.ts'
import { findRelativePeriods } from './relative-period.ts'

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** A figure in a sentence; `isTime` for one that may itself be a part of a period: "in the last three months". */
export type FigureStretch = Stretch & { readonly isTime: boolean }

// Matches the end of "said on ", "published in ", "told parliament in ", "founded in "; not of "killed in ".
const NOT_OF_FIGURE = new RegExp(`\\b${DATED_BEFORE}(?: (?!#)[\\p{L}’'-]+){0,3} ?$`, 'iu')
// Matches the end of "the law ", "a report ", "in a statement "; not of "the harvest ".
const OF_DOCUMENT = new RegExp(`\\b${DATED_DOCUMENT}\\s?$`, 'iu')
// Matches the end of "lower than in ", "than "; not of "more than 40 in ".
const THAN = /\bthan (?:in |during |at the )?$/iu
// Matches what opens a clause that only describes: ", who became minister in 2018,"; its words are the first group.
const ASIDE = /, (?:who|which|whose|where)\b[^,#]*(?=,)/giu
// Matches the end of "up from ", "against ", "compared with "; not of "the ".
const COMPARING = new RegExp(`\\b${IN_COMPARISON} (?:[\\p{L}’'-]+ ){0,2}$`, 'iu')
// Matches "a year earlier", "the year before"; not "two years before".
const YEAR_BEFORE =
  /\b(?:(?:a|one|the) year (?:earlier|before|ago)|the previous year|the year previously)\b/giu

/**
 * The period that each figure of a sentence speaks of, as EDTF, or null. `stretches` are the figures, in order; `before`
 * is the period that the sentences before spoke of, which "a year earlier" and "since then" count from.
 */
export function readFigurePeriods(
  sentence: string,
  stretches: readonly FigureStretch[],
  published: string | null,
  before: string | null,
): readonly (string | null)[] {
  const masked = mask(
    sentence,
    stretches.filter(({ isTime }) => !isTime),
  )
  const stated = findPeriods(masked)
  const rest = mask(masked, stated)
  const relative = findRelativePeriods(rest, published)
  const found = [...stated, ...relative].filter((period) => period.edtf !== '' && !isOfOther(masked, period))
  const shifted = findShifted(mask(rest, relative), found, before)
  const periods = [...found, ...shifted].toSorted((one, other) => one.start - other.start)
  if (periods.length === 0) return stretches.map(() => null)
  return stretches.map((stretch, index) => {
    const since = stretches[index - 1]?.end ?? 0
    const until = stretches[index + 1]?.start ?? masked.length
    const inFront = periods.findLast(({ start, end }) => start >= since && end <= stretch.start)
    const behind = periods.find(({ start, end }) => start >= stretch.end && end <= until)
    if (periods.length === 1) {
      const only = periods[0] as PeriodAt
      // "61 percent, against 54 percent in 2021", "in 2025, up from 180"
      const compared = stretches.findIndex(({ start }) => COMPARING.test(masked.slice(0, start)))
      if (compared < 1 || stretches.length < 2) return only.edtf
      const isBehind = only.start >= (stretches[compared]?.end ?? 0)
      return isBehind === index >= compared ? only.edtf : null
    }
    const opensWithPeriod = (periods[0]?.start ?? 0) < (stretches[0]?.start ?? 0)
    const [first, second] = opensWithPeriod ? [inFront, behind] : [behind, inFront]
    const near = first ?? second
    if (near) return near.edtf
    if (COMPARING.test(masked.slice(0, stretch.start))) return null
    return (
      (
        periods.findLast(({ end }) => end <= stretch.start) ??
        periods.find(({ start }) => start >= stretch.end)
      )?.edtf ?? null
    )
  })
}

/** Whether a period dates something else than a figure: when it was said, when a law or report was made, an aside. */
function isOfOther(text: string, { start, end }: PeriodAt): boolean {
  const front = text.slice(0, start)
  // The preposition is a part of most periods: "in 2023".
  if (NOT_OF_FIGURE.test(front) || NOT_OF_FIGURE.test(`${front}${text.slice(start, end).split(' ', 1)[0]} `))
    return true
  if (OF_DOCUMENT.test(front) || THAN.test(front)) return true
  return [...text.matchAll(ASIDE)].some(
    ({ index, 0: words }) => start >= index && end <= index + words.length,
  )
}

/** "a year earlier" as the year before another period of the sentence, or of those before it. */
function findShifted(text: string, found: readonly PeriodAt[], before: string | null): readonly PeriodAt[] {
  return [...text.matchAll(YEAR_BEFORE)].flatMap(({ index, 0: words }) => {
    const other = found.findLast(({ end }) => end <= index)?.edtf ?? found[0]?.edtf ?? before
    return other === null ? [] : [{ start: index, end: index + words.length, edtf: toYearEarlier(other) }]
  })
}

/** The same period a year before: "2025-07/2025-09" → "2024-07/2024-09". */
function toYearEarlier(edtf: string): string {
  return edtf.replaceAll(FULL_YEAR, (year) => String(Number(year) - 1))
}

// Matches "2025" in "2025-07"; not "07".
const FULL_YEAR = /\b\d{4}\b/g

/** A text with stretches of it blotted out by "#", so that they are not read again; offsets stay the same. */
function mask(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '#'.repeat(end - start) + rest.slice(end),
    text,
  )
}

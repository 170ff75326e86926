import { DATED_BEFORE, DATED_DOCUMENT, IN_COMPARISON, OWN_CLAUSE } from '../english/dated-words.ts'
import { findAside, type Stretch } from './asides.ts'
import { findPeriods, type PeriodAt } from './period.ts'
import { findRelativePeriods } from './relative-period.ts'
import { SAID_AT, SAID_THE_SAME } from '../english/telling-words.ts'

/** A figure in a sentence; `isTime` for one that may itself be a part of a period: "in the last three months". */
export type FigureStretch = Stretch & { readonly isTime: boolean }

// Matches the end of "said on ", "published in ", "told parliament in ", "founded in "; not of "killed in ".
const NOT_OF_FIGURE = new RegExp(`\\b${DATED_BEFORE}(?: (?!#)[\\p{L}’'-]+){0,3} ?$`, 'iu')
// Matches the end of "before ", "ahead of the "; not of "since ".
const UP_TO = /\b(?:before|after|until|by|ahead of|following|till)(?: the)? $/iu
// Matches a period that is named by what happened: "the 2012 attacks"; not "March" or "2012".
const OF_EVENT = /\d{4} (?:[\p{L}-]+ )*\p{L}+$/u
// Matches the end of "Norland’s " before "30 August primary"; not of "the ".
const OF_OWNER = /\p{L}['’]s $/u
// Matches " issue" behind "the December 2019"; not " issues".
const OF_PAPER =
  /^['’]?s? (?:issue|edition|deadline|letter|memo|hearing|meeting|speech|interview|primary|vote|election|debate|convention|ballot|trial|summit|show|concert|launch)\b/iu
// Matches the end of "compared with the same period ", "than the "; not of "compared with 40 in ".
const COMPARED_ONLY = new RegExp(`\\b${IN_COMPARISON}(?: (?!#)[\\p{L}’'-]+){0,4} ?$`, 'iu')
// Matches where a clause of its own begins: "; ", ", but", " - despite"; not ", and".
const CLAUSE = new RegExp(`;|(?:,|\\s[–—-]{1,2}) (?=${OWN_CLAUSE}\\b)`, 'giu')
// Matches what follows "51 percent" in "51 percent of them who said so in"; not ", who said so in".
const WHO = /^(?: [\p{L}’'-]+){0,3} who\b/u
// Matches a clause with "which" and the comma that ends it; not "which had 40 tanks".
const RELATIVE_CLOSED = /^(?:who|which|where|whose)\b[^,;]*, /iu
// Matches a clause of the day of writing: "but now has", "which has"; not "which had".
const OF_NOW =
  /^[^,;]*\b(?:now|currently|today|remains?)\b|^(?:who|which|where|whose)\b (?:[\p{L}’'-]+ )?(?:has|have|is|are)\b/iu
// Matches the end of "the law ", "a report ", "in a statement "; not of "the harvest ".
const OF_DOCUMENT = new RegExp(`\\b${DATED_DOCUMENT}\\s?$`, 'iu')
// Matches the end of "lower than in ", "than it was in ", "than "; not of "more than 40 in ".
const THAN =
  /\bthan (?:(?:it|they|he|she|there) (?:did|was|were|had|has|have)(?: been)? )?(?:in |during |at the )?$/iu
// Matches what opens a clause that only describes: ", who became minister in 2018,"; its words are the first group.
const ASIDE = /, (?:who|which|whose|where)\b[^,#]*(?=,)/giu
// Matches the end of "up from ", "against ", "compared with "; not of "the ".
const COMPARING = new RegExp(`\\b${IN_COMPARISON} (?:[\\p{L}’'-]+ ){0,5}$`, 'iu')
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
  const clauses = [0, ...[...masked.matchAll(CLAUSE)].map(({ index, 0: sign }) => index + sign.length)]
  const clauseOf = (place: number): number => {
    const index = clauses.findLastIndex((start) => start <= place)
    // "the army, which has 40 tanks, lost": behind the second comma the clause before it goes on
    const isClosed = index > 0 && RELATIVE_CLOSED.test(masked.slice(clauses[index], place))
    return isClosed ? index - 1 : index
  }
  const opening = periods.find(({ start }) => start < (stretches[0]?.start ?? 0) && clauseOf(start) === 0)
  const placed = periods.map((period) => ({ period, clause: clauseOf(period.start) }))
  /** The periods that reach a figure: of its own clause, or of a later one from the start of the sentence. */
  const findOwn = (stretch: Stretch): readonly PeriodAt[] => {
    const clause = clauseOf(stretch.start)
    const aside = findAside(masked, stretch, 0)
    const isOfNow = OF_NOW.test(masked.slice(clauses[clause], clauses[clause + 1]))
    return placed
      .filter((other) => other.clause === clause || (other.period === opening && !isOfNow))
      .map(({ period }) => period)
      .filter(({ start }) => aside === null || (start >= aside.start && start < aside.end))
  }
  return stretches.map((stretch, index) => {
    const since = stretches[index - 1]?.end ?? 0
    const until = stretches[index + 1]?.start ?? masked.length
    // "the town — with 21,000 people — rose up in 2014": an aside keeps to itself
    const own = findOwn(stretch)
    const inFront = own.findLast(({ start, end }) => start >= since && end <= stretch.start)
    const behind = own.find(({ start, end }) => start >= stretch.end && end <= until)
    const [only] = own
    if (!only) return null
    // "a rise from 51 percent who said so in January"
    const asked = stretches.findLast(({ end }) => end <= only.start)
    if (periods.length === 1 && asked && asked !== stretch && WHO.test(masked.slice(asked.end, only.start)))
      return null
    if (periods.length === 1) {
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
        own.findLast(({ end }) => end <= stretch.start) ??
        // "rose 8 points since May" speaks of no figure before it
        own.find(({ start, edtf }) => start >= stretch.end && !edtf.endsWith('/..'))
      )?.edtf ?? null
    )
  })
}

/** Whether a period dates something else than a figure: when it was said, when a law or report was made, an aside. */
function isOfOther(text: string, { start, end }: PeriodAt): boolean {
  const front = text.slice(Math.max(0, start - 160), start)
  // The preposition is a part of most periods: "in 2023".
  if (SAID_THE_SAME.test(front)) return false
  if (NOT_OF_FIGURE.test(front) || NOT_OF_FIGURE.test(`${front}${text.slice(start, end).split(' ', 1)[0]} `))
    return true
  if (
    (OF_DOCUMENT.test(front) && !OF_EVENT.test(text.slice(start, end))) ||
    THAN.test(front) ||
    COMPARED_ONLY.test(front)
  )
    return true
  if (
    (OF_OWNER.test(front) && /^ \p{Ll}/u.test(text.slice(end))) ||
    SAID_AT.test(front) ||
    (UP_TO.test(front) && !/^(?:the )?end\b/i.test(text.slice(start, end))) ||
    OF_PAPER.test(text.slice(end))
  )
    return true
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

import type { Attribution, BareFigure, Figure } from '../../types.ts'
import { BODY_AGAIN, GOES_ON } from '../english/counting-words.ts'
import type { Stretch } from './asides.ts'
import type { CountSource } from './sources.ts'

/** What a sentence leaves to the next one of its paragraph. */
export type Left = {
  readonly source: CountSource | null
  readonly by: Attribution | null
  readonly period: string | null
  readonly figures: readonly BareFigure[]
  /** Whose poll was named last, which "the poll" means paragraphs later. */
  readonly poll: Attribution | null
}

/** What the first sentence of a text has from before. */
export const NOTHING_LEFT: Left = { source: null, by: null, period: null, figures: [], poll: null }
// Matches "Just 9 percent of them", "Another 12"; not "Others".
const ANAPHORA = new RegExp(`\\b${GOES_ON}\\b`, 'u')
// Matches "It has", "He now owns", "The rate is": of the day of writing; not "It had".
const OF_TODAY =
  /^(?:[\p{L}’'-]+ ){0,3}?(?:now|currently|today|still|is|are|has|have|may|can|will|would|must|needs?|wants?)\b/iu
// Matches "It sold", "They lost"; not "The yard".
const PRONOUN_FIRST = /^(?:It|They|He|She|Its|Their|His|Her)\b/

// Matches "-member" behind "57,000"; not "-" before a space.
const ATTRIBUTIVE = /^-\p{L}/u
// Matches the end of "the ", "these ", "both of their "; not of "the first ".
const DEFINITE = /\b(?:the|these|those|both|its|their|his|her|our)(?: same| other)? $/iu
// Matches "two"; not "3", which is counted rather than known.
const IN_WORDS = /^\p{L}+$/u
// Matches what ends what a source goes on with inside a sentence: "; ", ", while"; not ", to".
const CLAUSE_BREAK = /;|[,–—] (?:and|but|while|whereas|although|though|which|who|as)\b/u

/** What a paragraph leaves to the next one: a poll's shares go on there, other counts do not. */
export function toNextParagraph({ source, figures, poll }: Left): Left {
  const shares = figures.filter(({ kind }) => kind === 'percent')
  return {
    ...NOTHING_LEFT,
    poll,
    source: source?.isPoll && shares.length > 0 ? source : null,
    figures: shares,
  }
}

/** The poll that a sentence names with whose it is; null for "a poll". */
export function findPoll(text: string, sources: readonly CountSource[]): Attribution | null {
  const named = sources.find(
    ({ isData, by, start, end }) => isData && isNamed(by) && A_POLL.test(text.slice(start, end)),
  )
  return named?.by ?? null
}

/** Whom words mean that take up what was named before: "the poll", "the agency"; else the same. */
export function toNamedBefore(by: Attribution, words: string, { by: last, poll }: Left): Attribution {
  if (TODAY_LAST.test(words)) return { kind: 'unresolved', mention: words }
  if (by.kind !== 'unresolved') return by
  if (poll !== null && THE_POLL.test(words)) return poll
  return last !== null && isNamed(last) && THE_BODY.test(words) ? last : by
}

function isNamed(by: Attribution): boolean {
  return by.kind === 'speaker' || (by.kind === 'unresolved' && CAPITAL.test(by.mention))
}

// Matches "Delta Institute"; not "survey".
const CAPITAL = /\p{Lu}/u
// Matches "a new Delta poll", "an average of surveys"; not "figures".
const A_POLL = /\b(?:polls?|surveys?|polling)$/iu
// Matches "USA TODAY"; not "today".
const TODAY_LAST = /\p{Lu}\p{L}* T(?:ODAY|oday)$/u
// Matches "The poll", "the survey"; not "a poll" or "the Delta poll".
const THE_POLL = /^(?:the|this|that) (?:same )?(?:poll|survey)\b/iu
// Matches "the agency"; not "the ministry".
const THE_BODY = new RegExp(`^(?:the|this|that) (?:same )?${BODY_AGAIN}$`, 'iu')

/** Whether the next sentence speaks of somebody or something by a pronoun: "It sold", "Their boats". */
export function startsWithPronoun(words: string): boolean {
  return PRONOUN_FIRST.test(words)
}

/** Whether a figure is the number of those already spoken of, which has no period: "the two parties"; not "the 14 dead". */
export function isKnownGroup(text: string, { span, kind }: BareFigure): boolean {
  return (
    (kind === 'count' || kind === 'people') &&
    IN_WORDS.test(text.slice(span.start, span.end)) &&
    DEFINITE.test(text.slice(Math.max(0, span.start - 20), span.start))
  )
}

/** Whether words between two figures leave them in one clause. */
export function isOneClause(words: string): boolean {
  return !CLAUSE_BREAK.test(words)
}

/** Whether a figure goes on with what the sentence before counted: of its things, or the same measure of its data. */
export function isGoingOn(
  text: string,
  figure: BareFigure,
  stretch: Stretch,
  { source, figures }: Left,
): boolean {
  if (source === null || isAttributive(text, figure)) return false
  if (isAnaphoric(text, figure, stretch)) return true
  if (!source.isData || (source.isPoll && figure.kind !== 'percent')) return false
  if (figures.length === 0) return true
  return (
    figures.some(({ kind, unit }) =>
      kind === 'percent' ? figure.kind === 'percent' : unit === figure.unit || figure.unit === null,
    ) || figure.kind === 'percent'
  )
}

/** Whether a figure without a period of its own may have that of the sentence before. */
export function mayCarry(
  text: string,
  figure: Figure,
  stretch: Stretch,
  isCarried: boolean,
  { period, figures }: Left,
): boolean {
  if (period === null || isAttributive(text, figure) || isKnownGroup(text, figure)) return false
  const words = text.slice(stretch.start, stretch.end)
  if (OF_TODAY.test(words)) return false
  if (isCarried) return true
  return (
    figures.length > 0 &&
    (isAnaphoric(text, figure, stretch) ||
      PRONOUN_FIRST.test(words) ||
      figures.some(({ unit }) => unit !== null && unit === figure.unit))
  )
}

/** Whether a figure is of what was counted before: "nine of them", "Another 12". */
function isAnaphoric(text: string, { span }: BareFigure, { start, end }: Stretch): boolean {
  return (
    ANAPHORA.test(text.slice(span.start, Math.min(end, span.end + 25))) ||
    ANAPHORA.test(text.slice(start, start + 12))
  )
}

function isAttributive(text: string, { span }: BareFigure): boolean {
  return ATTRIBUTIVE.test(text.slice(span.end, span.end + 2))
}

import type { QuoteForm } from '../../types.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { Scene } from './quotation-view.ts'
import type { Decision, Decisions } from './speakers.ts'

type QuotedPart = { readonly start: number; readonly end: number }

/** Words of one speaker, cut where the writer's words stand between, and what was decided on who says them. */
export type Utterance = {
  readonly pieces: readonly QuotedPart[]
  readonly form: QuoteForm
  readonly decision: Decision | null
}

// "so," and "so,’"; not "so."
const COMMA_INSIDE = /,['"”’]*$/
// "We will", "[The] boat"; not "the boat"
const OPENS_WHOLE = /^["'“‘([]*[\p{Lu}\p{N}¿¡]/u
/** Units between two pieces of one utterance. */
const LONGEST_GAP = 40

/** The utterances between marks in a sentence; two pieces with only who says them between are one. */
export function toUtterances(
  { paragraph, marks }: Scene,
  { units }: Sentence,
  decisions: Decisions,
): readonly Utterance[] {
  const utterances: Utterance[] = []
  let open = -1
  units.forEach((unit, place) => {
    if (unit.quote < 0) return
    const mark = marks[unit.quote] as Marked
    const decision = decisions.get(`${paragraph}:${unit.quote}`) ?? null
    const before = utterances.at(-1)
    if (before && decision && isSplit(units, open, place, before.decision, decision)) {
      utterances[utterances.length - 1] = { ...before, pieces: [...before.pieces, mark] }
    } else {
      utterances.push({ pieces: [mark], form: isWhole(units, place) ? 'direct' : 'mixed', decision })
    }
    open = place
  })
  return utterances
}

/** `“We will,” she said, “go on”`: nothing between but who says it. */
function isSplit(
  units: readonly SentenceUnit[],
  first: number,
  second: number,
  left: Decision | null,
  right: Decision,
): boolean {
  const { end, text } = unitAt(units, first)
  const { mention } = right
  if (
    left === null ||
    left.mention.start !== mention.start ||
    left.mention.paragraph !== mention.paragraph ||
    mention.start < end ||
    mention.end > unitAt(units, second).start
  )
    return false
  const between = units.slice(first + 1, second)
  return (
    between.at(-1)?.text === ',' &&
    (COMMA_INSIDE.test(text) || between[0]?.text === ',') &&
    between.length < LONGEST_GAP
  )
}

/** A quotation that is a sentence of its own or follows a comma or colon; "mixed" runs on in the writer's sentence. */
function isWhole(units: readonly SentenceUnit[], place: number): boolean {
  const before = units[place - 1]
  if (!before) return true
  if (before.text === ':' || before.text === ',') return OPENS_WHOLE.test(unitAt(units, place).text)
  return before.quote >= 0 || before.tag === 'PUNCT'
}

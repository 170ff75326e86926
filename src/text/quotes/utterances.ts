import type { QuoteForm } from '../../types.ts'
import { readDateline } from '../articles/dateline.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { Scene, QuoteSource } from './conversation.ts'
import { findIndirect } from './indirect.ts'
import { isTerm } from './scare-quotes.ts'
import { toSource } from './source-mention.ts'

type QuotedPart = { readonly start: number; readonly end: number }

/** Words of one speaker, cut where the writer's words stand between, and what is known of who says them. */
export type Utterance = {
  readonly pieces: readonly QuotedPart[]
  readonly form: QuoteForm
  readonly source: QuoteSource | null
}

/** The utterances of a paragraph; two pieces with only their cue between them are one. */
export function toUtterances(
  scene: Scene,
  conversation: ReadonlyMap<string, QuoteSource>,
  indirect: boolean,
): readonly Utterance[] {
  const utterances: Utterance[] = []
  for (const units of scene.sentences) {
    const reported = indirect ? toReported(scene.text, units, scene.paragraph) : null
    if (reported) utterances.push(reported)
    let open: { utterance: Utterance; place: number } | null = null
    units.forEach((unit, place) => {
      if (unit.quote < 0) return
      const mark = scene.marks[unit.quote] as Marked
      const source = conversation.get(`${scene.paragraph}:${unit.quote}`) ?? null
      if (isTerm(units, place, source, scene.text)) return
      if (open && source && isSplit(units, open.place, place, open.utterance.source, source)) {
        const joined: Utterance = { ...open.utterance, pieces: [...open.utterance.pieces, mark] }
        utterances[utterances.length - 1] = joined
        open = { utterance: joined, place }
        return
      }
      const utterance: Utterance = {
        pieces: [mark],
        form: isWhole(units, place) ? 'direct' : 'mixed',
        source,
      }
      utterances.push(utterance)
      open = { utterance, place }
    })
  }
  return utterances
}

/** The indirect speech of a sentence. */
function toReported(text: string, units: readonly SentenceUnit[], paragraph: number): Utterance | null {
  const found = findIndirect(units)
  if (!found) return null
  const { content } = found
  const first = (units[content.start] as SentenceUnit).start
  // "LIMA (AP) — Talks failed, the ministry said": where it was filed is nobody's words.
  const piece = {
    start: Math.max(first, first === 0 ? (readDateline(text)?.end ?? 0) : 0),
    end: (units[content.end - 1] as SentenceUnit).end,
  }
  return {
    pieces: [piece],
    form: 'indirect',
    source: toSource(units, paragraph, { ...found, pronoun: null }, content.start),
  }
}

/** `“We will,” she said, “go on”`: nothing between but who says it. */
function isSplit(
  units: readonly SentenceUnit[],
  first: number,
  second: number,
  left: QuoteSource | null,
  right: QuoteSource,
): boolean {
  if (
    left === null ||
    left.mention.start !== right.mention.start ||
    left.mention.paragraph !== right.mention.paragraph
  )
    return false
  const between = units.slice(first + 1, second)
  const content = (units[first] as SentenceUnit).text
  return (
    left.rule.startsWith('after') &&
    between.at(-1)?.text === ',' &&
    (commaInside.test(content) || between[0]?.text === ',') &&
    between.length < 40
  )
}

/** A quotation that is a sentence of its own or follows a comma or colon; "mixed" runs on in the writer's sentence. */
function isWhole(units: readonly SentenceUnit[], place: number): boolean {
  const before = units[place - 1]
  if (!before) return true
  if (before.text === ':' || before.text === ',') return opensWhole.test((units[place] as SentenceUnit).text)
  return before.quote >= 0 || before.tag === 'PUNCT'
}

// "so," and "so,’"; not "so."
const commaInside = /,['"”’]*$/

// "We will", "[The] boat"; not "the boat"
const opensWhole = /^["'“‘([]*[\p{Lu}\p{N}¿¡]/u

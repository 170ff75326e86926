import type { Span } from '../../types.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import { findLeadIn } from './attribution.ts'

/** What is known of a quotation's source: places in the text, and the rule that decided. */
export type QuoteSource = {
  readonly rule: string
  readonly cue: Span | null
  readonly mention: Span
  /** Words that name the source better than the mention does. */
  readonly name: Span | null
}

/** A paragraph as the conversation sees it: its sentences, and the quotations in them with what the sentence tells. */
export type Scene = {
  readonly paragraph: number
  readonly text: string
  /** A heading takes no speaker from what stands around it. */
  readonly heading: boolean
  readonly marks: readonly Marked[]
  readonly sentences: readonly (readonly SentenceUnit[])[]
  /** By index of the mark. */
  readonly sources: ReadonlyMap<number, QuoteSource>
}

/**
 * Who speaks in quotations that stand alone, by what stands around them: the words before in the same paragraph, a
 * lead-in, the same speaker going on, a signature below. Comes back by paragraph and mark; blank where nobody is sure.
 * `marksOf` are the marks of each paragraph; a scene is asked for only where something is quoted in it or beside it.
 */
export function findConversation(
  marksOf: readonly (readonly Marked[])[],
  sceneOf: (paragraph: number) => Scene,
): ReadonlyMap<string, QuoteSource> {
  const decided = new Map<string, QuoteSource>()
  let last: { readonly source: QuoteSource; readonly paragraph: number; readonly closed: boolean } | null =
    null
  for (const [paragraph, marks] of marksOf.entries()) {
    if (marks.length === 0) continue
    const scene = sceneOf(paragraph)
    let previous: QuoteSource | null = null
    let previousSentence = -1
    scene.sentences.forEach((units, at) => {
      for (const unit of units) {
        if (unit.quote < 0) continue
        const mark = scene.marks[unit.quote] as Marked
        const own = scene.sources.get(unit.quote) ?? null
        let source: QuoteSource | null = own
        // "… Ruiz “is mistaken, as ever.”": a writer's subject for words that go on
        if (
          !source &&
          previous &&
          !isAlone(units) &&
          (isFragment(units) || (units[0] === unit && unit.text.split(/\s+/).length > 6))
        )
          source = { ...(previous as QuoteSource), rule: 'continued' }
        if (!source && !scene.heading && isAlone(units)) {
          source =
            findBetween(scene, previousSentence, at) ??
            (previous ? { ...previous, rule: 'continued' } : null) ??
            findAhead(scene, at) ??
            findAbove(scene, mark, sceneOf, last) ??
            findSignature(scene, at, marksOf.length, sceneOf)
        }
        if (source) {
          decided.set(`${paragraph}:${unit.quote}`, source)
          previous = source
          last = { source, paragraph, closed: mark.closed }
        }
        previousSentence = at
      }
    })
  }
  return decided
}

/** Nothing in the sentence but quotations and marks. */
function isAlone(units: readonly SentenceUnit[]): boolean {
  return units.every(
    (unit) => unit.quote >= 0 || unit.tag === 'PUNCT' || unit.tag === 'CCONJ' || unit.tag === 'SYM',
  )
}

/** No verb outside the quotation, and more than a term inside. */
function isFragment(units: readonly SentenceUnit[]): boolean {
  const words = units.filter((unit) => unit.quote < 0)
  const longest = Math.max(...units.map((unit) => (unit.quote < 0 ? 0 : unit.text.split(/\s+/).length)))
  return words.length < 6 && longest > 5 && !words.some((unit) => unit.tag === 'VERB' || unit.tag === 'AUX')
}

/** Who a sentence brings in for words that follow it; `spoken` asks for a verb of saying. */
export function toSceneSource(
  scene: Scene,
  units: readonly SentenceUnit[],
  rule: string,
  spoken = false,
): QuoteSource | null {
  const found = findLeadIn(units)
  if (!found || (spoken && !found.cue)) return null
  const span = (phrase: { readonly start: number; readonly end: number }): Span => ({
    paragraph: scene.paragraph,
    start: (units[phrase.start] as SentenceUnit).start,
    end: (units[phrase.end - 1] as SentenceUnit).end,
  })
  return {
    rule,
    cue: found.cue ? span(found.cue) : null,
    mention: span(found.pronoun ?? found.phrase),
    name: found.name ? span(found.name) : found.pronoun ? span(found.phrase) : null,
  }
}

/** "Ruiz disagreed. “It will fail.”": the subject of the sentence before, when one stands between two quotations. */
function findBetween(scene: Scene, from: number, at: number): QuoteSource | null {
  const before = scene.sentences[at - 1]
  return before && at - 1 > from ? toSceneSource(scene, before, 'lead-in', from >= 0) : null
}

/** "“No.” “Never,” she said": the next quotation of the paragraph knows. */
function findAhead(scene: Scene, at: number): QuoteSource | null {
  const next = scene.sentences[at + 1]
  const unit = next?.find((each) => each.quote >= 0)
  const source = unit && next?.[0] === unit ? scene.sources.get(unit.quote) : undefined
  return source && sourceBehind.test(source.rule) ? { ...source, rule: 'ahead' } : null
}

function findAbove(
  scene: Scene,
  mark: Marked,
  sceneOf: (paragraph: number) => Scene,
  last: { readonly source: QuoteSource; readonly paragraph: number; readonly closed: boolean } | null,
): QuoteSource | null {
  if (scene.paragraph === 0) return null
  const above = sceneOf(scene.paragraph - 1)
  const sentence = above.sentences.at(-1)
  // an opening mark on each paragraph, the closing one at the end of the last
  if (last && last.paragraph === scene.paragraph - 1 && !last.closed && mark.outerStart === 0) {
    return { ...last.source, rule: 'continued-mark' }
  }
  if (above.text.endsWith(':') && sentence) {
    const source = toSceneSource(above, sentence, 'lead-in-above')
    if (source) return source
  }
  if (last && last.paragraph === scene.paragraph - 1) {
    // what stands after the last quotation may bring in somebody else
    const quoted = above.sentences.findLastIndex((units) => units.some((unit) => unit.quote >= 0))
    const after = above.sentences.slice(quoted + 1).at(-1)
    const other = after ? toSceneSource(above, after, 'lead-in-above', true) : null
    return other ?? { ...last.source, rule: 'chain' }
  }
  return sentence ? toSceneSource(above, sentence, 'lead-in-above') : null
}

// "— Ana Ruiz, farmer", "-President Gil"; not "- the plan"
const signature = /^[-–—]\s*\p{Lu}/u

/** A line below the quotation that begins with a dash and a name. */
function findSignature(
  scene: Scene,
  at: number,
  paragraphs: number,
  sceneOf: (paragraph: number) => Scene,
): QuoteSource | null {
  if (at !== scene.sentences.length - 1 || scene.paragraph + 1 >= paragraphs) return null
  const below = sceneOf(scene.paragraph + 1)
  if (below.text.length > 120 || !signature.test(below.text)) return null
  const match = /^[-–—]\s*([^,(:]+)/.exec(below.text)
  if (!match?.[1]) return null
  const start = match[0].length - match[1].length
  return {
    rule: 'signature',
    cue: null,
    mention: { paragraph: below.paragraph, start, end: start + match[1].trimEnd().length },
    name: null,
  }
}

// the rules "after-name", "parenthesis"; not "before"
const sourceBehind = /^after|^parenthesis/

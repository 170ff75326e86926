import type { Attribution, Paragraph, Quote, Span, Speaker } from '../../types.ts'
import type { LinearModel } from '../model/linear-model.ts'
import { listNamed, type NamedOne } from '../people/across-articles.ts'
import { toKnown } from '../people/known.ts'
import { toResolver } from '../people/resolve.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { toHash } from '../strings/hash.ts'
import type { Token } from '../tokens/tokens.ts'
import { findBlockQuotations } from './block-quotations.ts'
import type { Scene } from './quotation-view.ts'
import { findReportedSpeech, mayReport } from './reported.ts'
import { type Decision, decideSpeakers } from './speakers.ts'
import { toStage, withBlocks } from './stage.ts'
import { toUtterances, type Utterance } from './utterances.ts'

/** What the stage may ask for besides the text. */
export type QuoteContext = {
  readonly articleId: string
  readonly people: readonly Speaker[]
  /** EDTF of the article's date, on which offices of `people` are looked up; null where it is unknown. */
  readonly published?: string | null
  /** Words of a paragraph, made when first asked for. */
  readonly tokensOf: (paragraph: number) => readonly Token[]
  /** Other weights than those that come with the program: of a training run. */
  readonly model?: LinearModel
}

/** A quotation with what was weighed for it; null where a layout decided or nobody was mentioned. */
export type DecidedQuote = { readonly quote: Quote; readonly decision: Decision | null }

/** Those of an article, what it names, with what the quotations tell of it, and how it was read. */
export type DecidedQuotes = {
  readonly decided: readonly DecidedQuote[]
  readonly named: readonly NamedOne[]
  /** The sentences of a paragraph, as they were read for its quotations. */
  readonly sentencesOf: (paragraph: number) => readonly Sentence[]
  /** Whom words of the text mean that stand at a place. */
  readonly resolve: (words: string, span: Span) => Attribution
  readonly isPerson: (by: Attribution) => boolean
}

/**
 * The quotations of an article in order, each with its speaker or an honest blank. Names of works, labels and scare
 * quotes are nobody's words and are left out.
 */
export function findQuotes(paragraphs: readonly Paragraph[], context: QuoteContext): readonly Quote[] {
  return decideQuotes(paragraphs, context).decided.map(({ quote }) => quote)
}

/** The quotations of an article as `findQuotes` gives them, with how each speaker was weighed and all that is named. */
export function decideQuotes(paragraphs: readonly Paragraph[], context: QuoteContext): DecidedQuotes {
  const plain = toStage(paragraphs, context.tokensOf)
  const blocks = findBlockQuotations(paragraphs, plain)
  const stage = withBlocks(plain, blocks)
  const known = toKnown(plain.names, plain.register, context.people, stage.textOf, context.published)
  const decisions = decideSpeakers(stage, blocks, toResolver(known), context.model)
  // Reported speech stands between quotations and is resolved after them: whoever spoke is noted again on the way.
  const resolver = toResolver(known)
  const lowered = toLowered(paragraphs)
  const seen = new Map<string, number>()
  const toQuote = (utterance: Utterance, paragraph: number): DecidedQuote => {
    const { pieces, form, decision } = utterance
    const contents = pieces.map(({ start, end }) => ({ paragraph, start, end }))
    const text = contents.map((span) => stage.textOf(paragraph).slice(span.start, span.end)).join(' ')
    const by: Attribution = decision?.by ?? { kind: 'none' }
    if (decision) resolver.note(by, decision.mention)
    const quote: Quote = {
      id: toId(context.articleId, text, seen),
      contents,
      text,
      form,
      cue: decision?.cue ?? null,
      mention: decision?.mention ?? null,
      by,
      rule: decision?.rule ?? 'none',
      confidence: decision?.confidence ?? null,
      candidates: decision?.candidates ?? [],
      reasons: decision?.reasons ?? [],
    }
    return { quote, decision }
  }
  const decided = paragraphs.flatMap((paragraph, index) => {
    // Most paragraphs quote and report nothing: nobody has to read their sentences.
    const reports = paragraph.kind !== 'heading' && !blocks.has(index) && mayReport(paragraph.text)
    if (!reports && !stage.isQuoting(index)) return []
    const scene = stage.sceneOf(index)
    return scene.sentences.flatMap((sentence) => {
      const said = toUtterances(scene, sentence, decisions).filter(
        (utterance) =>
          !isRepeated(utterance, scene, lowered) && !isWritten(utterance, scene, blocks.has(index), lowered),
      )
      const reported = reports ? findReportedSpeech(scene, sentence, resolver) : []
      return [...reported, ...said]
        .toSorted((one, other) => (one.pieces[0]?.start ?? 0) - (other.pieces[0]?.start ?? 0))
        .map((utterance) => toQuote(utterance, index))
    })
  })
  const reader = toResolver(known)
  return {
    decided,
    named: listNamed(known),
    sentencesOf: (paragraph) => plain.sceneOf(paragraph).sentences,
    resolve: (words, span) => reader.resolve(words, span).by,
    isPerson: known.isPerson,
  }
}

type Lowered = () => readonly string[]

function toLowered(paragraphs: readonly Paragraph[]): Lowered {
  let small: readonly string[] | null = null
  return () => (small ??= paragraphs.map(({ text }) => text.toLowerCase()))
}

/** Words in a heading without a speaker that stand in the text below as well: quoted once. */
function isRepeated(utterance: Utterance, scene: Scene, lowered: Lowered): boolean {
  return scene.heading && utterance.decision === null && standsElsewhere(utterance, scene, lowered)
}

/** A block that repeats words of the text and is given to nobody: quoted, or written, where they stand. */
function isWritten(utterance: Utterance, scene: Scene, isBlock: boolean, lowered: Lowered): boolean {
  return isBlock && utterance.decision === null && standsElsewhere(utterance, scene, lowered)
}

function standsElsewhere({ pieces }: Utterance, { text, paragraph }: Scene, lowered: Lowered): boolean {
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
  const plain = words.replace(FINAL_MARK, '').toLowerCase()
  return lowered().some((other, index) => index !== paragraph && other.includes(plain))
}

// "so." → "so"; not the stop inside "J.R. left"
const FINAL_MARK = /[.,!?…]+$/

/** Stable while article and words stand; a repeated quotation is numbered. */
function toId(articleId: string, text: string, seen: Map<string, number>): string {
  const count = (seen.get(text) ?? 0) + 1
  seen.set(text, count)
  return `q${toHash(count > 1 ? `${articleId}\n${text}\n${count}` : `${articleId}\n${text}`)}`
}

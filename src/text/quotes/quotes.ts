import type { Attribution, Paragraph, Quote, Span, Speaker } from '../../types.ts'
import { findNames } from '../people/find-names.ts'
import { toKnown } from '../people/known.ts'
import { toRegister } from '../people/register.ts'
import { toResolver } from '../people/resolve.ts'
import { mayReport } from '../sentence/reporting.ts'
import { toHash } from '../strings/hash.ts'
import { findMarks, type Marked } from '../tokens/quotation-marks.ts'
import type { Token } from '../tokens/tokens.ts'
import { type BlockQuotation, findBlockQuotations } from './block-quotations.ts'
import { findConversation, type Scene, type QuoteSource } from './conversation.ts'
import { toScene } from './paragraph-scene.ts'
import { toUtterances, type Utterance } from './utterances.ts'

/** What the stage may ask for besides the text. */
export type QuoteContext = {
  readonly articleId: string
  readonly people: readonly Speaker[]
  /** EDTF of the article's date, on which offices of `people` are looked up; null where it is unknown. */
  readonly published?: string | null
  /** Words of a paragraph, made when first asked for. */
  readonly tokensOf: (paragraph: number) => readonly Token[]
}

/**
 * The quotations of an article in order, each with its speaker or an honest blank. Names of works, labels and scare
 * quotes are nobody's words and are left out.
 */
export function findQuotes(paragraphs: readonly Paragraph[], context: QuoteContext): readonly Quote[] {
  const marksOf = paragraphs.map((paragraph) => findMarks(paragraph.text))
  const scenes: (Scene | undefined)[] = []
  const sceneOf = (index: number): Scene =>
    (scenes[index] ??= toScene(
      paragraphs[index] as Paragraph,
      index,
      marksOf[index] as readonly Marked[],
      context.tokensOf(index),
    ))
  const talk = findConversation(marksOf, sceneOf)
  const blocks = findBlockQuotations({ paragraphs, marksOf, sceneOf, conversation: talk })
  const conversation = new Map([...talk, ...blocks.sources])
  const names = paragraphs.flatMap(({ text }, index) =>
    findNames(text, index, marksOf[index] as readonly Marked[]),
  )
  const textOf = (index: number): string => paragraphs[index]?.text ?? ''
  const resolver = toResolver(toKnown(names, toRegister(names), context.people, textOf, context.published))
  const wordsAt = (span: Span): string => textOf(span.paragraph).slice(span.start, span.end)
  const toAttribution = (source: QuoteSource | null): Attribution => {
    if (source === null) return { kind: 'none' }
    const who = source.name ?? source.mention
    const words = wordsAt(who)
    const { by } = resolver.resolve(words, who)
    resolver.note(by, who)
    // "85% of captains": a mention nobody is found for is given whole
    return by.kind === 'unresolved' && by.mention === words && isWithin(who, source.mention)
      ? { ...by, mention: wordsAt(source.mention) }
      : by
  }
  let small: readonly string[] | null = null
  const lowered = (): readonly string[] => (small ??= paragraphs.map(({ text }) => text.toLowerCase()))
  const seen = new Map<string, number>()
  const toQuote = ({ pieces, form, source }: Utterance, index: number): Quote => {
    const by = toAttribution(source)
    const contents = pieces.map(({ start, end }) => ({ paragraph: index, start, end }))
    const text = contents.map((span) => textOf(index).slice(span.start, span.end)).join(' ')
    return {
      id: toId(context.articleId, text, seen),
      contents,
      text,
      form,
      cue: source?.cue ?? null,
      mention: source?.mention ?? null,
      by,
      rule: source?.rule ?? 'none',
      confidence: null,
      candidates: [],
      reasons: [],
    }
  }
  return paragraphs.flatMap((paragraph, index) => {
    const block = blocks.wholes.get(index)
    if (block) return toWhole(block).map((utterance) => toQuote(utterance, index))
    // Most paragraphs quote and report nothing: nobody has to read their sentences.
    const indirect = paragraph.kind !== 'heading' && mayReport(paragraph.text)
    if (!indirect && marksOf[index]?.length === 0) return []
    return toUtterances(sceneOf(index), conversation, indirect)
      .filter((utterance) => !isRepeated(utterance, paragraph, sceneOf(index), lowered))
      .map((utterance) => toQuote(utterance, index))
  })
}

/** What a block quotation says: its words, none of a signature alone. */
function toWhole({ start, end, source }: BlockQuotation): readonly Utterance[] {
  return end > start ? [{ pieces: [{ start, end }], form: 'direct', source }] : []
}

/** Words in a heading without a speaker that stand in the text below as well: quoted once. */
function isRepeated(
  { source, pieces }: Utterance,
  own: Paragraph,
  scene: Scene,
  lowered: () => readonly string[],
): boolean {
  if (!scene.heading || source !== null) return false
  const words = pieces.map(({ start, end }) => own.text.slice(start, end)).join(' ')
  const plain = words.replace(finalMark, '').toLowerCase()
  return lowered().some((text, index) => index !== scene.paragraph && text.includes(plain))
}

// "so." → "so"; not the stop inside "J.R. left"
const finalMark = /[.,!?…]+$/

function isWithin(inner: Span, outer: Span): boolean {
  return inner.paragraph === outer.paragraph && inner.start >= outer.start && inner.end <= outer.end
}

/** Stable while article and words stand; a repeated quotation is numbered. */
function toId(articleId: string, text: string, seen: Map<string, number>): string {
  const count = (seen.get(text) ?? 0) + 1
  seen.set(text, count)
  return `q${toHash(count > 1 ? `${articleId}\n${text}\n${count}` : `${articleId}\n${text}`)}`
}

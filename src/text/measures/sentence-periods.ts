import type { BareFigure } from '../../types.ts'
import type { Stretch } from './asides.ts'
import { readFigurePeriods } from './figure-periods.ts'
import { isKnownGroup, type Left } from './going-on.ts'
import { findHolder, type Quoted, toSentenceIn } from './said-in.ts'
import { FOUND_THAT } from '../english/telling-words.ts'

/** What an article tells of the times in its sentences. */
export type PeriodContext = {
  /** The stretches of quotations in each paragraph. */
  readonly quoted: ReadonlyMap<number, readonly Quoted[]>
  /** EDTF of the article's date. */
  readonly published: string | null
}

/** The period of each figure of a sentence, as EDTF or null: by the sentence of the quotation that it stands in, or by the sentence. */
export function toPeriods(
  text: string,
  sentence: Stretch,
  held: readonly BareFigure[],
  left: Left,
  context: PeriodContext,
): readonly (string | null)[] {
  const stretches = held.map(({ span }) => {
    const holder = findHolder(text, span, context.quoted)
    return holder ? toSentenceIn(text, holder.content, span) : sentence
  })
  /** What each stretch tells of its figures, read once for all of them. */
  const readAt = new Map<number, ReadonlyMap<BareFigure, string | null>>()
  for (const [index, figure] of held.entries()) {
    const stretch = stretches[index] ?? sentence
    if (readAt.has(stretch.start)) continue
    const beside = held.filter((_, other) => stretches[other]?.start === stretch.start)
    const found = readFigurePeriods(
      stretch === sentence
        ? withoutQuoted(text, sentence, figure, context)
        : text.slice(stretch.start, stretch.end),
      beside.map(({ span, kind }) => ({
        start: span.start - stretch.start,
        end: span.end - stretch.start,
        isTime: kind === 'duration',
      })),
      context.published,
      left.period,
    )
    readAt.set(stretch.start, new Map(beside.map((one, place) => [one, found[place] ?? null])))
  }
  return held.map((figure, index) => {
    if (isKnownGroup(text, figure)) return null
    const stretch = stretches[index] ?? sentence
    const own = readAt.get(stretch.start)?.get(figure) ?? null
    // "In 2014, the institute found that “about 65 percent …”"
    const lead = text.slice(sentence.start, Math.max(sentence.start, stretch.start))
    return own ?? (FOUND_THAT.test(lead) || ACCORDING.test(lead) ? readAlone(lead, left, context) : null)
  })
}

/** A sentence in which the words of direct quotations are blotted out: what they date is nothing outside them. */
function withoutQuoted(
  text: string,
  { start, end }: Stretch,
  { span: { paragraph } }: BareFigure,
  { quoted }: PeriodContext,
): string {
  return (quoted.get(paragraph) ?? [])
    .filter(({ quote, content }) => quote.form !== 'indirect' && content.start >= start && content.end <= end)
    .reduce(
      (words, { content }) =>
        words.slice(0, content.start - start) +
        '#'.repeat(content.end - content.start) +
        words.slice(content.end - start),
      text.slice(start, end),
    )
}

// Matches the end of "Since May, according to the institute, "; not of "said, ".
const ACCORDING = /\baccording to [^;.]*, $/iu

/** The period of a sentence without figures: "The survey was made in May". */
export function readAlone(words: string, left: Left, { published }: PeriodContext): string | null {
  return (
    readFigurePeriods(
      words,
      [{ start: words.length, end: words.length, isTime: false }],
      published,
      left.period,
    )[0] ?? null
  )
}

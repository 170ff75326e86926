import type { Paragraph } from '../../types.ts'
import { isHeadlineCase, mendHeadline } from '../sentence/headlines.ts'
import { findSentences, type SentenceUnit } from '../sentence/sentences.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { Token } from '../tokens/tokens.ts'
import { findSources } from './attribution.ts'
import type { Scene, QuoteSource } from './conversation.ts'
import { toSource } from './source-mention.ts'
import { findWorks } from './titles-of-works.ts'

/** A paragraph cut into sentences, and what each sentence tells of the quotations in it. */
export function toScene(
  { text, kind }: Paragraph,
  paragraph: number,
  marks: readonly Marked[],
  tokens: readonly Token[],
): Scene {
  const works = isHeadlineCase(text) ? noWorks : findWorks(text, tokens, marks)
  const sentences = findSentences(text, tokens, marks, works).map(mendHeadline)
  const sources = new Map<number, QuoteSource>()
  for (const units of sentences) {
    for (const [place, found] of findSources(units)) {
      sources.set((units[place] as SentenceUnit).quote, toSource(units, paragraph, found, place))
    }
  }
  return {
    paragraph,
    text,
    heading: kind === 'heading' || isHeadline(text, marks),
    marks,
    sentences,
    sources,
  }
}

const noWorks: ReadonlySet<Marked> = new Set()

/** ‘A quiet start’ on a line of its own: a heading of the text, as single marks tell. */
function isHeadline(text: string, marks: readonly Marked[]): boolean {
  const mark = marks[0]
  return (
    marks.length === 1 &&
    mark !== undefined &&
    mark.single &&
    mark.outerStart === 0 &&
    text.length - mark.outerEnd < 2 &&
    text.length < 90
  )
}

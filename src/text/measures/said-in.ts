import type { Quote, Span } from '../../types.ts'
import { isAside, type Stretch } from './asides.ts'

// Matches what breaks a quotation into sentences: the space in "came. They"; not in "Mr Gil".
const SENTENCE_BREAK = /[.!?…]["'”’]*\s+(?=["'“‘]?\p{Lu})/gu

/** A stretch of a quotation. */
export type Quoted = { readonly quote: Quote; readonly content: Span }

/** The stretches of quotations in each paragraph that has any, by its index. */
export function toQuoted(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quoted[]> {
  return Map.groupBy(
    quotes.flatMap((quote) => quote.contents.map((content) => ({ quote, content }))),
    ({ content }) => content.paragraph,
  )
}

/** The innermost quotation around a figure, unless the figure stands in an aside of the writer's. */
export function findHolder(
  text: string,
  span: Span,
  quoted: ReadonlyMap<number, readonly Quoted[]>,
): Quoted | null {
  const [inner] = (quoted.get(span.paragraph) ?? [])
    .filter(({ content }) => content.start <= span.start && span.end <= content.end)
    .toSorted((one, other) => one.content.end - one.content.start - (other.content.end - other.content.start))
  if (!inner || (inner.quote.form === 'indirect' && isAside(text, span, inner.content.start))) return null
  return inner
}

/** The sentence of a quotation that a figure stands in; offsets are in the paragraph. */
export function toSentenceIn(text: string, content: Span, span: Span): Stretch {
  let { start, end } = content
  for (const { index, 0: stop } of text.slice(content.start, content.end).matchAll(SENTENCE_BREAK)) {
    const at = content.start + index + stop.length
    if (at <= span.start) start = at
    else if (at >= span.end) {
      end = Math.min(end, at)
      break
    }
  }
  return { start, end }
}

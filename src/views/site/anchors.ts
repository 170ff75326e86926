import { toHash } from '../../text/strings/hash.ts'
import type { Paragraph } from '../../types.ts'

/** An anchor is made from this many characters, so that later corrections in the text leave it alone. */
const opening = 40

/**
 * The permanent fragment of each paragraph ("p-1x8k2qa"), in order. It is made from the first words, so that text
 * inserted before does not change it. Paragraphs that begin alike are numbered ("p-1x8k2qa-2").
 */
export function toParagraphAnchors(paragraphs: readonly Pick<Paragraph, 'text'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return paragraphs.map(({ text }) => {
    const anchor = `p-${toHash(text.slice(0, opening))}`
    const count = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, count)
    return count === 1 ? anchor : `${anchor}-${count}`
  })
}

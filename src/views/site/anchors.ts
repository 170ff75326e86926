import { toHash } from '../../text/strings/hash.ts'
import type { Paragraph } from '../../types.ts'

/** How much of a paragraph its anchor is made from: later corrections of the text leave the address alone. */
const opening = 40

/**
 * The permanent fragment of each paragraph ("p-1x8k2qa"), in order. Made from its first words, so that text put
 * in before it does not move it; equal openings are numbered ("p-1x8k2qa-2").
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

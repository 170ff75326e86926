import { SENTENCE_CLOSE } from '../lines/sentence-close.ts'
import type { Block } from './blocks.ts'

/** Shorter words may well be said twice, in UTF-16 units: "Applause", "Nobody knows." */
const SHORTEST = 40
/** The same for words of the text that are set apart again. */
const SHORTEST_PULLED = 16
/** What is text of the page: not its title, an image, or what is put aside. */
const TEXTS: ReadonlySet<Block['markup']> = new Set([
  null,
  'body',
  'caption',
  'listitem',
  'quotation',
  'heading',
])

/**
 * The blocks with put aside what a page shows a second time: a paragraph for another width of screen, a pull quote that
 * repeats the text around it, and a heading with nothing but links under it or nothing at all.
 */
export function toBlocksOnce(blocks: readonly Block[]): readonly Block[] {
  return withoutEmptyHeadings(withoutRepeats(blocks))
}

/** Sentences said exactly twice, and words under pictures said again; what is said more often repeats itself on purpose. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const plains = blocks.map(({ markup, text }) => (TEXTS.has(markup) ? toPlain(text) : ''))
  const counts = new Map<string, number>()
  for (const plain of plains) counts.set(plain, (counts.get(plain) ?? 0) + 1)
  const body = plains.filter((_, index) => [null, 'body'].includes(blocks[index]?.markup ?? null)).join('\n')
  const seen = new Map<string, Block['markup']>()
  return blocks.map((block, index) => {
    const plain = plains[index] ?? ''
    const isPulled = block.markup === 'quotation' && plain.length >= SHORTEST_PULLED && body.includes(plain)
    if (plain.length < SHORTEST && !isPulled) return block
    const isSentence = SENTENCE_CLOSE.test(block.text) && counts.get(plain) === 2
    const isRepeated = isPulled || (seen.has(plain) && (isSentence || seen.get(plain) === 'caption'))
    seen.set(plain, block.markup)
    return isRepeated ? { ...block, markup: 'furniture', reason: 'words that the page shows twice' } : block
  })
}

/** Words alone, so that a pull quote without its marks is the same as the sentence with them. */
function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(
    ({ markup }) => TEXTS.has(markup) && markup !== 'heading' && markup !== 'caption',
  )
  return blocks.map((block, index) => {
    if (block.markup !== 'heading') return block
    const isLast = last >= 0 && index > last
    const below = blocks.slice(index + 1, index + 3)
    const isOfLinks = below.length === 2 && below.every(({ reason }) => reason === 'a link to another page')
    if (!isLast && !isOfLinks) return block
    return {
      ...block,
      markup: 'furniture',
      reason: isLast ? 'a heading without text below' : 'a heading of links to other pages',
    }
  })
}

import type { Paragraph } from '../../types.ts'
import { CLASS_OF, isCueClass } from '../sentence/unit-class.ts'
import { type LaidOut, toSigned } from './layouts.ts'
import type { Stage } from './quotation-view.ts'

/** A paragraph set apart as a quotation: the words quoted, none where a signature is all there is. */
export type BlockQuotation = {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number
  readonly end: number
  /** Who signs it. */
  readonly signed: LaidOut | null
  /** Whether the sentence above brings it in, or a block quotation does that is brought in. */
  readonly introduced: boolean
  /** Whether marks of its own quote within it, so that only those are quotations. */
  readonly marked: boolean
}

// Matches the dash of "… at sea. — Ana Prieto"; not that of "the boats — all of them".
const DASH_BEHIND = /(?<=[.!?…]["”’»)]{0,3}|["”’»])\s*(?=[—–―-]{1,3}\s*\p{L})/gu
// Matches "we"; not "we all".
const FIRST_PERSON = /^(?:I|we)$/i
/** So many blocks in a row may be a whole text. */
const FEWEST_OF_TEXT = 4

/**
 * Block quotations by paragraph: one is a single quotation, unless it has marks of its own. Who says it stands behind a
 * dash, at its end or below it, or is named above.
 */
export function findBlockQuotations(
  paragraphs: readonly Paragraph[],
  stage: Stage,
): ReadonlyMap<number, BlockQuotation> {
  const blocks = new Map<number, BlockQuotation>()
  for (let first = 0; first < paragraphs.length; first++) {
    if (paragraphs[first]?.kind !== 'quotation') continue
    let end = first
    while (paragraphs[end]?.kind === 'quotation') end++
    readRun(first, end, paragraphs, stage, blocks)
    first = end
  }
  return blocks
}

/** Reads the block quotations that stand below each other, up to paragraph `end`. */
function readRun(
  first: number,
  end: number,
  paragraphs: readonly Paragraph[],
  stage: Stage,
  blocks: Map<number, BlockQuotation>,
): void {
  const run = paragraphs.slice(first, end)
  const signatures = run.map(({ text }, at) => findSigned(text, first + at))
  const firstSigned = signatures.findIndex((signature) => signature !== null)
  const introduced = isIntroduced(first, paragraphs, stage)
  // Blocks that are most of a text are the text, kept so by whoever took it over, and quote nobody.
  const isText = run.length >= FEWEST_OF_TEXT && run.length * 2 > paragraphs.length
  if (isText && firstSigned < 0 && !introduced) return
  let signed: LaidOut | null = null
  for (let at = run.length - 1; at >= 0; at--) {
    const { text } = run[at] as Paragraph
    const signature = signatures[at]
    // A signature serves all blocks above it, up to the signature before; who leads in does not know those below it.
    signed = signature?.signed ?? signed
    const length = signature?.length ?? text.length
    blocks.set(first + at, {
      start: 0,
      end: length,
      signed,
      introduced: introduced && (firstSigned < 0 || at <= firstSigned),
      marked: length > 0 && isMarked(first + at, length, stage),
    })
  }
}

/** Marks of its own: round most of the block, or with somebody who says it in their sentence; not those of a term. */
function isMarked(paragraph: number, length: number, stage: Stage): boolean {
  const { sentences, marks } = stage.sceneOf(paragraph)
  const quoted = sentences.flatMap(({ units }) => units.filter(({ quote }) => quote >= 0))
  if (quoted.length === 0) return false
  const marked = marks.reduce((sum, mark) => sum + mark.outerEnd - mark.outerStart, 0)
  // "We call this “historic”": nobody is quoted in the block but its speaker.
  return (
    marked * 2 > length ||
    sentences.some(
      ({ units, classes, mentions }) =>
        classes.includes(CLASS_OF.quotation) &&
        mentions.some(
          ({ verb, end }) =>
            verb >= 0 &&
            isCueClass(classes[verb] as number) &&
            !FIRST_PERSON.test(units[end - 1]?.text ?? ''),
        ),
    )
  )
}

/** Who signs a block, and how long its words are. */
function findSigned(
  text: string,
  paragraph: number,
): { readonly signed: LaidOut; readonly length: number } | null {
  for (const place of [0, ...[...text.matchAll(DASH_BEHIND)].map(({ index }) => index)]) {
    const words = text.slice(place).trimStart()
    const signed = toSigned(words, paragraph, text.length - words.length)
    if (signed) return { signed, length: place }
  }
  return null
}

/** Whether the sentence above a block brings it in: by a colon, or by a verb of saying. */
function isIntroduced(first: number, paragraphs: readonly Paragraph[], stage: Stage): boolean {
  const above = paragraphs[first - 1]
  if (!above || above.kind === 'heading' || above.kind === 'caption') return false
  if (above.text.trimEnd().endsWith(':')) return true
  const last = stage.sceneOf(first - 1).sentences.at(-1)
  return last?.mentions.some(({ verb }) => verb >= 0 && isCueClass(last.classes[verb] as number)) ?? false
}

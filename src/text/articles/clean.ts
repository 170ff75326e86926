import type { Dropped, Paragraph, ParagraphKind } from '../../types.ts'
import type { Block } from '../formats/blocks.ts'
import { readDateLine } from '../lines/date-line.ts'
import { toLettersAlone } from '../strings/fold.ts'
import type { Role } from './role.ts'

/** The text of one article, and what was put aside. Every block is in exactly one of the parts. */
export type Cleaned = {
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  /** The line that serves as title, or null. */
  readonly title: Block | null
  readonly byline: Block | null
  readonly date: Block | null
  /** The line that names the outlet, or null. */
  readonly outlet: Block | null
  /** The line with the text's own web address, or null. */
  readonly address: Block | null
  /** Other lines that say something about the text and are no part of it. */
  readonly metadata: readonly Block[]
  /** Labelled lines of an archive or e-mail; they stand in `metadata` too. */
  readonly fields: readonly Block[]
  /** The day that a line of the text opened with, as written; null when none did. */
  readonly day: string | null
  /** Author notes and thanks; they stand in `dropped` too. */
  readonly notes: readonly Block[]
  /** Images, each with the index of the paragraph it stands before. */
  readonly images: readonly { readonly block: Block; readonly paragraph: number }[]
}

/** The longest paragraph, in UTF-16 units; nobody writes a longer one, and it is put aside. */
const LONGEST_PARAGRAPH = 100_000
/** Why a longer one is put aside. */
export const TOO_LONG = `longer than ${LONGEST_PARAGRAPH.toLocaleString('en')} characters`

/**
 * The parts of an article. A heading that repeats `statedTitle`, the editor's, is taken as the title and not shown
 * twice; where one is stated, another first heading stays in the text.
 */
export function toCleaned(
  blocks: readonly Block[],
  roles: readonly Role[],
  statedTitle: string | null,
): Cleaned {
  const hasText = roles.some(
    (role, index) => isText(role) && (blocks[index] as Block).text.length <= LONGEST_PARAGRAPH,
  )
  // Where every line looks like furniture, it is all the text there is.
  const kinds: Role[] = roles.map((role, index) =>
    hasText || blocks[index]?.markup || !blocks[index]?.text
      ? role
      : { kind: 'body' as const, reason: 'all the text there is' },
  )
  const titleIndex = findTitle(blocks, kinds, statedTitle)
  // Navigation that was copied along stands above the title: short lines, and none of them is text.
  for (let index = 0; index < titleIndex; index++) {
    const kind = kinds[index]?.kind
    if (!blocks[index]?.markup && (kind === 'heading' || kind === 'body'))
      kinds[index] = { kind: 'furniture', reason: 'above the title' }
  }
  const bylineIndex = kinds.findIndex((role, index) => role.kind === 'byline' && index !== titleIndex)
  const isDated = (block: Block | undefined): boolean => readDateLine(block?.text ?? '')?.date != null
  const firstDate = kinds.findIndex((role) => role.kind === 'date')
  const withDay = kinds.findIndex((role, index) => role.kind === 'date' && isDated(blocks[index]))
  const dateIndex = withDay >= 0 ? withDay : firstDate
  // The address of the text itself stands above its first paragraph; later ones are links.
  const firstText = kinds.findIndex(isText)
  const addressIndex = kinds.findIndex(
    (role, index) =>
      role.kind === 'address' && (firstText < 0 || index < firstText || index === titleIndex + 1),
  )
  const paragraphs: Paragraph[] = []
  const dropped: Dropped[] = []
  const metadata: Block[] = []
  const notes: Block[] = []
  const fields: Block[] = []
  const images: { block: Block; paragraph: number }[] = []
  for (const [index, block] of blocks.entries()) {
    const role = kinds[index] as Role
    const { text, line, endLine } = block
    if ([titleIndex, bylineIndex, dateIndex, addressIndex].includes(index)) continue
    if (block.markup === 'metadata' || role.kind === 'outlet') metadata.push(block)
    else if (role.kind === 'field') {
      metadata.push(block)
      fields.push(block)
    } else if (role.kind === 'image') images.push({ block, paragraph: paragraphs.length })
    else if (role.kind !== 'furniture' && text.length > LONGEST_PARAGRAPH)
      dropped.push({ line, endLine, text, reason: TOO_LONG })
    else if (block.markup === 'title' || role.kind === 'title') {
      // A first heading other than the stated title is part of the text.
      paragraphs.push({
        kind: block.markup === null && /[.!?]$/.test(text) ? 'body' : 'heading',
        text,
        line,
        endLine,
      })
    } else if (isParagraph(role.kind)) {
      paragraphs.push({ kind: role.kind, text, line, endLine })
    } else if (role.kind === 'standfirst') {
      paragraphs.push({ kind: 'body', text, line, endLine })
    } else {
      dropped.push({ line, endLine, text, reason: role.reason })
      if (role.kind === 'note') notes.push(block)
    }
  }
  return {
    paragraphs,
    dropped,
    title: blocks[titleIndex] ?? null,
    byline: blocks[bylineIndex] ?? null,
    date: blocks[dateIndex] ?? null,
    address: blocks[addressIndex] ?? null,
    outlet: blocks[kinds.findIndex((role) => role.kind === 'outlet')] ?? null,
    metadata,
    fields,
    day: blocks.find((block) => block.day !== undefined)?.day ?? null,
    notes,
    images,
  }
}

function isParagraph(kind: Role['kind']): kind is ParagraphKind {
  return (
    kind === 'body' ||
    kind === 'heading' ||
    kind === 'caption' ||
    kind === 'listitem' ||
    kind === 'quotation' ||
    kind === 'row'
  )
}

function isText({ kind }: Role): boolean {
  return kind === 'standfirst' || (isParagraph(kind) && kind !== 'caption')
}

/** Index of the title's block: a title by markup, or the first heading before any text; -1 when there is none. */
function findTitle(blocks: readonly Block[], roles: readonly Role[], stated: string | null): number {
  const index = blocks.findIndex((block, at) => block.markup === 'title' || roles[at]?.kind === 'title')
  const first = roles.findIndex(isText)
  const found =
    index >= 0 ? index : (findBylined(blocks, roles) ?? (roles[first]?.kind === 'heading' ? first : -1))
  if (found < 0 || stated === null) return found
  return toLettersAlone(blocks[found]?.text ?? '') === toLettersAlone(stated) ? found : -1
}

/** The heading right above a byline or date near the top, where nothing but short lines stands before it. */
function findBylined(blocks: readonly Block[], roles: readonly Role[]): number | null {
  for (let index = 0; index < Math.min(15, roles.length); index++) {
    const kind = roles[index]?.kind
    if (kind === 'body' && (blocks[index]?.text.length ?? 0) > 60) return null
    if ((kind === 'byline' || kind === 'date') && roles[index - 1]?.kind === 'heading') return index - 1
  }
  return null
}

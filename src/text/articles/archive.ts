import {
  DOCUMENT_CLOSES,
  DOCUMENT_OPENS,
  type Field,
  FORWARDED,
  isSureField,
  LABELS_BEHIND,
  readArchiveField,
  readCodedField,
  readMailField,
} from '../english/archive-fields.ts'
import type { Block } from '../formats/blocks.ts'

/** What a block is in the export of an archive or in an e-mail; null for a block of neither. */
export type ArchiveLine =
  { readonly kind: 'field'; readonly field: Field } | { readonly kind: 'opens' | 'closes' } | null

/** The fewest labelled lines, of different labels, that make a text without marks of its documents an export. */
const FEWEST_LABELS = 3
/** The longest line that is a field whatever it says, in UTF-16 units; a longer one is text that went astray. */
const LONGEST = 2000

/** A text that its label names: "Full text: The ferries" is "The ferries"; blocks that are not so labelled as they are. */
export function toUnlabelled(blocks: readonly Block[]): readonly Block[] {
  const lines = findArchiveLines(blocks)
  return blocks.map((block, index) => {
    const line = lines[index]
    return line?.kind === 'field' && line.field.says === 'text' && line.field.value !== ''
      ? { ...block, text: line.field.value }
      : block
  })
}

/** What each block is in an archive's export or an e-mail's head: fields, and where documents open and close. */
export function findArchiveLines(blocks: readonly Block[]): readonly ArchiveLine[] {
  const marks = blocks.map(({ text, markup }): ArchiveLine => {
    if (markup !== null) return null
    if (DOCUMENT_OPENS.test(text)) return { kind: 'opens' }
    return DOCUMENT_CLOSES.test(text) ? { kind: 'closes' } : null
  })
  const read = toFieldReader(blocks, marks)
  const lines = read === null ? marks : readDocuments(blocks, marks, read)
  for (const { from, to } of findMailHeads(blocks)) {
    for (let index = from; index < to; index++) {
      const field = readMailField(blocks[index]?.text ?? '')
      if (field) lines[index] = { kind: 'field', field }
    }
  }
  return lines
}

/** How the fields of an export are labelled; null where the blocks are none. */
function toFieldReader(
  blocks: readonly Block[],
  marks: readonly ArchiveLine[],
): ((text: string) => Field | null) | null {
  const texts = blocks.filter(({ markup, text }) => markup === null && text.length <= LONGEST)
  const codes = new Set(texts.flatMap(({ text }) => readCodedField(text)?.label ?? []))
  if (['hd', 'by', 'wc', 'pd', 'sn'].filter((code) => codes.has(code)).length >= 4) return readCodedField
  const fields = texts.flatMap(({ text }) => readArchiveField(text) ?? [])
  const labels = new Set(fields.map(({ label }) => label))
  const isMarked = marks.some((mark) => mark !== null) && labels.size > 0
  const isLabelled = labels.size >= FEWEST_LABELS && (fields.some(isSureField) || isLabelledHead(texts))
  return isMarked || isLabelled ? readArchiveField : null
}

/** Whether a text opens with labelled lines alone, its title among them: "Headline: …", "Reporter: …", "Link: …". */
function isLabelledHead(texts: readonly Block[]): boolean {
  const end = texts.findIndex(({ text }) => readArchiveField(text) === null)
  const says = texts.slice(0, Math.max(end, 0)).map(({ text }) => readArchiveField(text)?.says)
  return says.length >= FEWEST_LABELS && says.includes('title')
}

/** The lines of an export: what stands behind a text is data of the archive until the next document. */
function readDocuments(
  blocks: readonly Block[],
  marks: readonly ArchiveLine[],
  read: (text: string) => Field | null,
): ArchiveLine[] {
  let hasText = false
  let isBehind = false
  let isOpen = false
  return blocks.map(({ text, markup }, index): ArchiveLine => {
    const mark = marks[index] ?? null
    if (mark !== null) {
      hasText = isBehind = isOpen = false
      return mark
    }
    if (markup === 'furniture' || text.length > LONGEST) return null
    const field = read(text)
    if (field?.says === 'text') {
      isBehind = false
      hasText = field.value !== ''
      isOpen = true
      return { kind: 'field', field }
    }
    if (field && hasText && LABELS_BEHIND.has(field.label)) isBehind = true
    // A label inside the text is the text's own, unless an archive would write it there.
    if (field && hasText && !isBehind && !isSureField(field)) return null
    if (field) return { kind: 'field', field }
    if (isBehind) return { kind: 'field', field: { label: '', says: 'other', value: text } }
    if (text.length > 120 || isOpen) hasText = true
    return null
  })
}

/** Where heads of e-mails stand: two labelled lines or more in a row, "From:" or "Subject:" among them. */
function findMailHeads(blocks: readonly Block[]): readonly { readonly from: number; readonly to: number }[] {
  const heads: { from: number; to: number }[] = []
  for (let from = 0; from < blocks.length; from++) {
    const labels = new Set<string>()
    let to = from
    for (; to < blocks.length; to++) {
      const block = blocks[to] as Block
      const field = block.markup === null && block.text.length < 500 ? readMailField(block.text) : null
      if (field === null) break
      labels.add(field.label)
    }
    const isFirst = from === 0 || FORWARDED.test(blocks[from - 1]?.text ?? '') || labels.size >= 3
    if (
      isFirst &&
      labels.size >= 2 &&
      labels.has('subject') &&
      (labels.has('from') || from === 0 || labels.size >= 3)
    )
      heads.push({ from, to })
    from = Math.max(from, to - 1)
  }
  return heads
}

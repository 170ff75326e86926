import {
  type FieldOf,
  readArchiveField,
  readCodedField,
  readMailField,
  REPLY,
} from '../english/archive-fields.ts'
import { BYLINE_LABEL, readOutletName } from '../english/head-words.ts'
import type { Block } from '../formats/blocks.ts'
import { toSaidOrder } from '../formats/page-authors.ts'
import { readByline } from '../lines/byline.ts'
import { readDateLine } from '../lines/date-line.ts'

/** What labelled lines say of a text; null for what none says. */
export type FieldValues = {
  readonly title: string | null
  readonly authors: readonly string[] | null
  readonly outlet: string | null
  /** EDTF. */
  readonly published: string | null
}

// Matches the address and marks of a sender: " <ana@example.org>", quotation marks; not the name.
const SENDER_MARKS = /\s*[<[(][^<>()[\]]*@[^<>()[\]]*[>\])]|["“”]/g
// Matches the line of an e-mail that says who sent it.
const FROM = /^from: ./i

/** What the labelled lines of an archive's document or an e-mail say; of several that say the same, the last with a value. */
export function readFields(blocks: readonly Block[]): FieldValues {
  const isMail = blocks.some(({ text }) => FROM.test(text))
  const values = new Map<FieldOf, string>()
  for (const { text } of blocks) {
    const field = (isMail ? readMailField(text) : null) ?? readArchiveField(text) ?? readCodedField(text)
    if (field && field.value !== '') values.set(field.says, field.value)
  }
  const sender = values.get('authors')?.replace(SENDER_MARKS, '').trim() ?? ''
  // "Prieto, Ana; Gil, Juan" are two.
  const names = sender
    .replace(BYLINE_LABEL, '')
    .split(/; ?/)
    .flatMap((name) => toSaidOrder(name.split(/, ?/)))
  const byline = sender === '' ? null : readByline(`By ${names.join(', ')}`)
  const isOutlet = readOutletName(sender) !== null
  return {
    title: values.get('title')?.replace(REPLY, '') ?? null,
    authors: isOutlet ? [] : (byline?.authors ?? null),
    outlet: values.get('outlet') ?? (isOutlet ? sender : (byline?.outlet ?? null)),
    published: readDateLine(values.get('published') ?? '')?.date ?? null,
  }
}

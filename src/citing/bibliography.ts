import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslRecord } from './record.ts'

/** The formats of reference managers. */
export type BibliographyForm = 'bibtex' | 'ris' | 'csl'

const bibtex = plugins.config.get('@bibtex') as {
  readonly format: { useIdAsLabel: boolean; checkLabel: boolean }
}
// Our ids are unique and permanent; labels made of name, year and title would be shared by many articles.
bibtex.format.useIdAsLabel = true
bibtex.format.checkLabel = false

/** Records as the text of one file. */
export function toBibliography(records: readonly CslRecord[], form: BibliographyForm): string {
  return toBibliographyLines(
    records.map((record) => toBibliographyEntry(record, form)),
    form,
  ).join('')
}

/** One record in the form it has in such a file. */
export function toBibliographyEntry(record: CslRecord, form: BibliographyForm): string {
  if (form === 'csl') return JSON.stringify(record)
  const cite = new Cite([toPlainText(record)])
  // The newer RIS specification of citation-js drops the authors of newspaper articles.
  return form === 'ris' ? cite.format('ris', { spec: 'old' }) : `${cite.format('bibtex').trimEnd()}\n`
}

/** The pieces of a file made of such entries: its beginning, each entry with its separator, its end. */
export function toBibliographyLines(entries: readonly string[], form: BibliographyForm): readonly string[] {
  const { begin, between, end } = frames[form]
  return [
    begin,
    ...entries.map((entry, index) => (index < entries.length - 1 ? entry + between : entry)),
    end,
  ]
}

const frames: Readonly<
  Record<BibliographyForm, { readonly begin: string; readonly between: string; readonly end: string }>
> = {
  csl: { begin: '[\n', between: ',\n', end: '\n]\n' },
  bibtex: { begin: '', between: '', end: '\n' },
  ris: { begin: '', between: '\n', end: '' },
}

/**
 * A record with every text on one line: RIS has a field per line, so a line break in a text could end the record. Also
 * removes what citation-js would take for markup: "<b>" in a title makes it bold and a lone "<" is lost, and names are
 * copied into BibTeX's braces unescaped.
 */
function toPlainText(record: CslRecord): CslRecord {
  const { author, note, 'container-title': container } = record
  return {
    ...record,
    title: toLine(record.title).replaceAll('<', '‹').replaceAll('>', '›'),
    ...(author === undefined ? {} : { author: author.map(({ literal }) => ({ literal: toName(literal) })) }),
    ...(note === undefined ? {} : { note: toLine(note) }),
    ...(container === undefined ? {} : { 'container-title': toLine(container) }),
  }
}

function toName(text: string): string {
  return toLine(text).replaceAll('{', '(').replaceAll('}', ')').replaceAll('\\', '/')
}

function toLine(text: string): string {
  return text.replace(BREAKS, ' ').trim()
}

/** Matches a line break or another control character with the spaces around it; not a plain space. */
const BREAKS = /\s*[\p{Cc}\u2028\u2029]+\s*/gu

import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslRecord } from './record.ts'

/** The forms in which reference managers take records. */
export type BibliographyForm = 'bibtex' | 'ris' | 'csl'

const bibtex = plugins.config.get('@bibtex') as {
  readonly format: { useIdAsLabel: boolean; checkLabel: boolean }
}
// Our ids are unique and stay; a label made of name, year and title is shared by many articles.
bibtex.format.useIdAsLabel = true
bibtex.format.checkLabel = false

/** Records as the text of one file. */
export function toBibliography(records: readonly CslRecord[], form: BibliographyForm): string {
  return toBibliographyLines(
    records.map((record) => toBibliographyEntry(record, form)),
    form,
  ).join('')
}

/** A record as it stands in such a file. */
export function toBibliographyEntry(record: CslRecord, form: BibliographyForm): string {
  if (form === 'csl') return JSON.stringify(record)
  const cite = new Cite([toPlainText(record)])
  // The newer kind of RIS leaves out the authors of a newspaper article.
  return form === 'ris' ? cite.format('ris', { spec: 'old' }) : `${cite.format('bibtex').trimEnd()}\n`
}

/** A file of such entries: each with what stands before the next, and what begins and ends the file. */
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
 * A record whose texts are one line each: in RIS a line is a field, and one that a text begins could end its record.
 * citation-js reads a title as rich text, in which "<b>" is bold and a lone "<" is lost, and writes names as they are into
 * the braces of BibTeX.
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

/** Matches line breaks and what else moves a line, with the spaces around it. */
const BREAKS = /\s*[\p{Cc}\u2028\u2029]+\s*/gu

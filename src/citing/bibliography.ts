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
  if (form === 'csl') return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
  const cite = new Cite(records.map(toPlainText))
  // The newer kind of RIS leaves out the authors of a newspaper article.
  return form === 'ris' ? cite.format('ris', { spec: 'old' }) : cite.format('bibtex')
}

/** citation-js reads a title as rich text, in which "<b>" is bold and a lone "<" is lost. */
function toPlainText(record: CslRecord): CslRecord {
  return { ...record, title: record.title.replaceAll('<', '‹').replaceAll('>', '›') }
}

import type { BibliographyForm } from '../citing/bibliography.ts'
import { toPlain } from '../citing/forms.ts'
import type { CslRecord } from '../citing/record.ts'
import { type Cell, toCsvLines } from '../data/csv.ts'
import * as wording from '../wording/wording.ts'
import { type Clipping, toCited } from './clipping.ts'
import { toClippingsFile } from './file.ts'
import type { ClippingGroup } from './order.ts'

/** The forms in which clippings leave the browser, each with the ending and the type of its file. */
export const exportForms = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  csl: { ending: 'csl.json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  json: { ending: 'json', type: 'application/json' },
} as const

export type ExportForm = keyof typeof exportForms

/** Clippings as the text of a file. Of forms for reference managers more is loaded; rejects where that fails. */
export async function toExport(groups: readonly ClippingGroup[], form: ExportForm): Promise<string> {
  const clippings = groups.flatMap((group) => group.clippings)
  if (form === 'markdown') return toMarkdownFile(groups)
  if (form === 'csv') return toCsvLines(columns, clippings).join('')
  if (form === 'json') return toClippingsFile(clippings)
  return toReferenceFile(clippings, form)
}

async function toMarkdownFile(groups: readonly ClippingGroup[]): Promise<string> {
  const { toHeading, toMarkdownParts, toMarkdownText, toParagraphs } = await import('../citing/markdown.ts')
  const isGrouped = groups.some(({ heading }) => heading !== null)
  return toMarkdownText(
    groups.flatMap(({ heading, clippings }) => [
      ...(isGrouped ? [toHeading(heading ?? wording.exported.others)] : []),
      ...clippings.flatMap((clipping) => [
        ...toMarkdownParts(toCited(clipping)),
        ...[...toReadings(clipping), clipping.note, toTagWords(clipping)].flatMap(toParagraphs),
      ]),
    ]),
  )
}

function toTagWords({ tags }: Clipping): string {
  return tags.length === 0 ? '' : wording.exported.tags(tags.join(', '))
}

/** What a figure was read as and who counted it. */
function toReadings({ reading, countedBy }: Clipping): readonly string[] {
  return [reading, countedBy === null ? null : wording.exported.countedBy(countedBy)].filter(
    (part) => part !== null,
  )
}

const columns: Readonly<Record<string, (clipping: Clipping) => Cell>> = {
  kind: ({ kind }) => kind,
  words: ({ words }) => words,
  reading: ({ reading }) => reading,
  speaker: ({ speaker }) => speaker,
  reported: ({ isReported }) => (isReported ? 'true' : 'false'),
  counted_by: ({ countedBy }) => countedBy,
  title: ({ article }) => article.title,
  authors: ({ article }) => article.authors.map(({ name }) => name),
  outlet: ({ article }) => article.publisher,
  published: ({ article }) => article.date,
  date: ({ article }) => article.machineDate,
  article_note: ({ article }) => article.note,
  topics: ({ article }) => article.topics,
  link: ({ link }) => link,
  note: ({ note }) => note,
  tags: ({ tags }) => tags,
  kept: ({ kept }) => kept,
}

async function toReferenceFile(clippings: readonly Clipping[], form: BibliographyForm): Promise<string> {
  const { toBibliography, toCsl } = await import('../citing/bibliography.ts')
  return toBibliography(
    clippings.map((clipping) =>
      toRecord(clipping, toCsl({ ...clipping.article, link: clipping.link }), form),
    ),
    form,
  )
}

/**
 * The record of the article with the place that was kept: its own id, its link, and a note of what is said there and what
 * the reader makes of it. BibTeX has no field for tags that every program reads, so they stand in its note.
 */
function toRecord(clipping: Clipping, record: CslRecord, form: BibliographyForm): CslRecord {
  const { address, words, note, tags, article } = clipping
  const [, anchor] = address.split('#')
  const said = words === '' ? null : toPlain({ ...toCited(clipping), note: null, link: '' })
  const keyword = tags.join(', ')
  const isInNote = form === 'bibtex' && keyword !== ''
  const notes = [
    said,
    ...toReadings(clipping),
    article.note,
    note.trim(),
    isInNote ? wording.exported.tags(keyword) : null,
  ].filter((part) => part !== null && part !== '')
  return {
    ...record,
    id: anchor === undefined ? record.id : `${record.id}-${anchor}`,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    ...(keyword === '' || isInNote ? {} : { keyword }),
  }
}

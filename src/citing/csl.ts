import { parse } from '@citation-js/name'
import type { Author, CslName, CslRecord, Work } from './record.ts'

/** The CSL-JSON record of a work. The last word of a person's name is taken for the family name; a body has none. */
export function toCsl(work: Work): CslRecord {
  const { id, title, authors, publisher, machineDate, note, link } = work
  return {
    id,
    // A text with a note is about a report, and was not printed in a newspaper.
    type: note === null ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(toCslName) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(machineDate === null
      ? {}
      : {
          issued: {
            'date-parts': [machineDate.split('-').map(Number)],
            ...(work.isAbout ? { circa: true as const } : {}),
          },
        }),
    ...(link === null ? {} : { URL: link }),
    ...(note === null ? {} : { note }),
  }
}

function toCslName({ name, isBody }: Author): CslName {
  const { family, given, ...particles } = isBody ? {} : parse(name)
  return family === undefined || given === undefined ? { literal: name } : { family, given, ...particles }
}

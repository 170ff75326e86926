import { parse } from '@citation-js/name'
import { toSafeLine } from './safe-line.ts'
import type { Author, CslName, CslRecord, Work } from './record.ts'

/** The CSL-JSON record of a work. The last word of a person's name is taken for the family name; a body has none. */
export function toCsl(work: Work): CslRecord {
  const { id, title, publisher, machineDate, note, link } = work
  const authors = work.authors
    .map(({ name, isBody }) => ({ name: toSafeLine(name).replaceAll(BLANKS, ' '), isBody }))
    .filter(({ name }) => name !== '')
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
  const { family, given, ...particles } = isBody || !PERSON.test(name) ? {} : parse(name)
  return family === undefined || given === undefined ? { literal: name } : { family, given, ...particles }
}

/** Matches "Ana de la Vega" and "Prieto, J.-L."; not "Ana Prieto and Bo Quist", two names to BibTeX, nor "Prieto {1}". */
const PERSON = /^(?!.*\band\b)[\p{L}\p{M}\p{Nd} .,’'-]+$/iu

/** Matches blanks of all kinds, of which the parser of names knows the plain one alone: U+00A0. */
const BLANKS = /\s+/g

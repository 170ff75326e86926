import { parse } from '@citation-js/name'

/** A CSL-JSON record, which reference managers and citation-js read: https://citationstyles.org */
export type CslRecord = {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  readonly URL?: string
  readonly note?: string
  readonly language?: string
}

/** A person's name in its parts, or the whole name of a body. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string
      readonly given: string
      readonly 'non-dropping-particle'?: string
      readonly 'dropping-particle'?: string
    }

/** Who wrote a text: a person, or a body such as a desk or an agency. */
export type Author = { readonly name: string; readonly isBody: boolean }

/** What a record is made of, whether from a page in a browser or from an article in a build. */
export type Work = {
  readonly id: string
  readonly title: string
  /** Authors of the text itself; none for a digest of another outlet's report. */
  readonly authors: readonly Author[]
  readonly publisher: string | null
  /** "2026-02"; null unless it is a single day, month or year. */
  readonly machineDate: string | null
  readonly isAbout: boolean
  readonly note: string | null
  /** Absolute; null where the site has no address. */
  readonly link: string | null
}

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

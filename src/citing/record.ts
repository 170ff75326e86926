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

type CslName = { readonly literal: string }

/** What a record is made of, whether from a page in a browser or from an article in a build. */
export type Work = {
  readonly id: string
  readonly title: string
  /** Authors of the text itself; none for a digest of another outlet's report. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** "2026-02"; null unless it is a single day, month or year. */
  readonly machineDate: string | null
  readonly isAbout: boolean
  readonly note: string | null
  /** Absolute; null where the site has no address. */
  readonly link: string | null
}

/**
 * The CSL-JSON record of a work. Names stay as printed: nobody can tell which part is the family name, and a bureau has
 * none.
 */
export function toCsl(work: Work): CslRecord {
  const { id, title, authors, publisher, machineDate, note, link } = work
  return {
    id,
    // A text with a note is about a report, and was not printed in a newspaper.
    type: note === null ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
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

/** A record of CSL-JSON, the form that reference managers and citation-js share: https://citationstyles.org */
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

/** What a record is made of: the same from a page in a browser and from the articles in a build. */
export type Work = {
  readonly id: string
  readonly title: string
  /** Of the text itself: nobody for a digest of someone else's report. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** "2026-02"; null when it is no single day, month or year. */
  readonly machineDate: string | null
  readonly isAbout: boolean
  readonly note: string | null
  /** Absolute; null where the site has no address. */
  readonly link: string | null
}

/** A name is given as it is printed: which part of it is the family's we do not know, and a bureau has none. */
export function toCsl(work: Work): CslRecord {
  const { id, title, authors, publisher, machineDate, note, link } = work
  return {
    id,
    // With a note it is a text about a report, and not what a newspaper printed.
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

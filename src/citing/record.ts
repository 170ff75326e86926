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
  /** With commas between them. */
  readonly keyword?: string
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

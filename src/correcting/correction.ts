/** A row of `quotes` or `figures` in front matter or a sidecar, as `text/overrides/corrections.ts` reads it. */
export type CorrectionRow = Readonly<Record<string, string | number | true>> & { readonly id: string }

/** What is wrong with one quotation or figure. */
export type ClaimCorrection = {
  readonly list: 'quotes' | 'figures'
  /** The id of the article. */
  readonly article: string
  readonly row: CorrectionRow
}

/** Two names of one person: `alias` becomes another name of `person`. */
export type NameCorrection = {
  readonly list: 'people'
  readonly person: NamedPerson
  readonly alias: NamedPerson
  /** The pronoun of somebody who is in no table yet; null where it is not stated. */
  readonly pronoun: Pronoun | null
}

/** Somebody by the id that the site has for them, and by name. */
export type NamedPerson = { readonly id: string; readonly name: string }

/** The pronouns that a row of `people.yaml` may have. */
export const pronouns = ['he', 'she', 'they', 'it'] as const
export type Pronoun = (typeof pronouns)[number]

/** What a reader corrects. */
export type Correction = ClaimCorrection | NameCorrection

/** The keys of a row, as they are written, by list. */
export const rowKeys = {
  quotes: ['id', 'starts', 'speaker', 'remove'],
  figures: ['id', 'text', 'value', 'unit', 'qualifier', 'of', 'by', 'via', 'period', 'remove'],
} as const

/** What two corrections have in common of which the later replaces the earlier. */
export function toCorrectionKey(correction: Correction): string {
  return correction.list === 'people'
    ? `people ${correction.alias.id}`
    : `${correction.list} ${correction.article} ${correction.row.id}`
}

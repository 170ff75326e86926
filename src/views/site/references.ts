/** A label with a link: a topic's tab, a speaker, an article. */
export type Reference = {
  readonly label: string
  readonly address: string
  /** Language of the label, where it differs from the language of the site. */
  readonly lang?: string | undefined
}

/** A link to the ledger of a measure, or to its line in the list of measures where it has no ledger. */
export type MeasureReference = Reference & { readonly id: string; readonly isLedger: boolean }

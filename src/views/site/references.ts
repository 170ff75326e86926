/** A name that leads somewhere: a topic's tab, a speaker, an article. */
export type Reference = {
  readonly label: string
  readonly address: string
  /** Language of the label, where it is another than that of the site. */
  readonly lang?: string | undefined
}

/** A quantity followed over time, and its page. */
export type MeasureReference = Reference & { readonly id: string }
